package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Balances;
import org.placard.counting.Counting;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events;
import org.placard.event.Events.Changed;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.ledger.KeptRecord;
import org.placard.privacy.Ending;
import org.placard.privacy.Ending.Ended;
import org.placard.privacy.TakingBack;
import org.placard.shared.AuditStore;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Synced;
import org.placard.vault.SealBrokenException;

/** The day has come up to which people's data was promised to be kept. */
@ViewPackages(packages = "org.placard.console.none")
@OnBothStores
class EndViewTest extends BrowserlessTest {

    private static final String CONFIRM = "To end it, type the number of all of these: ";
    private static final String END = "End it for good";

    @Parameter
    KeptIn kept;

    private WholeNode node;
    private final Unconfirmed hub = new Unconfirmed();

    @BeforeEach
    void anOpenEvent(@TempDir Path data) {
        var keptThere = kept.anew();
        node = new WholeNode(data, context -> {
            keptThere.accept(context);
            context.registerBean(Unconfirmed.class, () -> hub);
        });
        assertThat(events().describe(market(today().plusDays(5)), InMemoryVault.ANNA))
                .isInstanceOf(Changed.Done.class);
        assertThat(events().open(InMemoryVault.ANNA)).isInstanceOf(Changed.Done.class);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void endedByOneDeliberateActNothingCanBeReadAndTheNumbersStay() {
        var receipt = node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP);
        takeBack(receipt);
        closeEvent();
        var copies = records();
        assertThat(end().text())
                .contains(
                        "People were promised: deleted by",
                        "2 signatures, 0 letters and 1 withdrawal",
                        "Letters and lists on paper.")
                .doesNotContain(CONFIRM);
        node.unlock();

        var wrong = end().write(CONFIRM + 3, "2").press(END);
        assertThat(wrong.alerts()).containsExactly("That is another number. Type 3.");
        assertThat(records()).noneMatch(KeptRecord::isErased);

        var done = end().write(CONFIRM + 3, " ٣ ").press(END);

        assertThat(done.text()).contains("It is ended. 3 sealed parts were erased", "Its data was ended on");
        assertThat(records()).hasSize(3).allMatch(KeptRecord::isErased);
        copies.forEach(copy -> {
            assertThat(node.placesOf(copy.sealed())).isEmpty();
            assertThatThrownBy(() -> copy.open(node.open())).isInstanceOf(SealBrokenException.class);
        });
        node.bean(Counting.class).verdicts(node.open(), event().id());
        var balance = node.bean(Balances.class).of(event().id(), false);
        assertThat(balance.isBalanced()).isTrue();
        assertThat(balance.counted()).isEqualTo(1);
        assertThat(balance.withdrawn()).isEqualTo(1);
        assertThat(verify()).contains("3 records hold no sealed part any more");
        assertThat(Screen.of(node.create(MondayView.class)).rows("By campaign")).isNotEmpty();
        assertThat(node.bean(AuditStore.class).latest(9))
                .anyMatch(entry -> entry.audited().what().equals("privacy.ended")
                        && entry.audited().detail().endsWith("3 sealed parts"));
    }

    @Test
    void anEventThatIsOpenOrHasWaitingLettersOrRecordsIsNotEnded() {
        assertThat(refused()).containsExactly("This event is not closed. Close it first.");
        node.wrote("Berta", 1);
        closeEvent();
        assertThat(refused()).containsExactly("1 letter waits to be printed. Print or cancel them first.");

        hub.waiting = 2;
        hub.quarantined = 1;

        assertThat(refused())
                .contains(
                        "2 records have not reached the hub. Sync first.",
                        "1 record lies in quarantine. Decide about them first, on the page Sync.");
        node.unlock();
        assertThat(end().buttons()).doesNotContain(END);
        assertThat(records()).noneMatch(KeptRecord::isErased);
    }

    @Test
    void afterItsEndNothingIsTakenBackAnyMoreWhateverTheNumber() {
        var receipt = node.signed("Aygül", KEEP);
        closeEvent();
        endIt();

        assertThat(takeBack(receipt)).isEqualTo(TakingBack.Answer.ENDED);
        assertThat(takeBack(ReceiptNumber.draw(new SecureRandom()))).isEqualTo(TakingBack.Answer.ENDED);
        assertThat(records()).hasSize(1);
        assertThat(Screen.of(node.unlock().create(ExportView.class)).text())
                .contains("There is nothing left to export.");
    }

    @Test
    void whatCameInAfterwardsGoesWhenTheRingIsNextOpened() {
        closeEvent();
        endIt();
        node.signed("Too late", KEEP);

        node.bean(Ending.class).catchUp(node.open());

        assertThat(records()).hasSize(1).allMatch(KeptRecord::isErased);
        node.bean(Ending.class).catchUp(node.open());
        assertThat(verify()).contains("1 record");
    }

    @Test
    void theConsoleRemindsFromAFortnightBeforeTheDayUntilItIsDone() {
        assertThat(reminders()).anyMatch(said -> said.contains("is to be deleted by"));
        closeEvent();
        assertThat(reminders()).hasSize(1);
        assertThat(records()).isEmpty();

        endIt();

        assertThat(reminders()).isEmpty();
    }

    private void endIt() {
        assertThat(node.bean(Ending.class).end(event(), node.open())).isInstanceOf(Ended.Done.class);
    }

    private List<String> refused() {
        return node.bean(Ending.class).end(event(), node.open()) instanceof Ended.Refused(var reasons)
                ? reasons.stream().map(Finding::message).toList()
                : List.of();
    }

    private List<String> reminders() {
        return node.create(AllChecks.class).checks().stream()
                .flatMap(check -> check.findings().stream())
                .map(Finding::message)
                .filter(said -> said.contains("deleted by"))
                .collect(Collectors.toList());
    }

    private void closeEvent() {
        assertThat(events().close(InMemoryVault.ANNA, "Counted by hand.")).isInstanceOf(Changed.Done.class);
    }

    private TakingBack.Answer takeBack(ReceiptNumber receipt) {
        var takingBack = node.bean(TakingBack.class);
        return takingBack.take(takingBack.begin(), receipt, LanguageTag.ENGLISH);
    }

    private Event event() {
        return events().current();
    }

    private Events events() {
        return node.bean(Events.class);
    }

    private List<KeptRecord> records() {
        try (var records = node.ledger().records(event().id())) {
            return records.toList();
        }
    }

    private String verify() {
        var said = new StringWriter();
        assertThat(node.run(said, "verify")).as(said.toString()).isZero();
        return said.toString();
    }

    private Screen end() {
        return Screen.of(node.create(EndView.class));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Whatever modules check. */
    record AllChecks(List<ReadinessCheck> checks) {}

    /** A hub that has not confirmed everything, or set something apart. */
    private static final class Unconfirmed implements Synced {

        private int waiting;
        private int quarantined;

        @Override
        public int waiting(EventId event) {
            return waiting;
        }

        @Override
        public int quarantined(EventId event) {
            return quarantined;
        }
    }

    private static EventDetails market(LocalDate deletionOn) {
        return new EventDetails(
                "Winter market",
                "Bern",
                new CountryCode("CH"),
                null,
                null,
                "Some Group",
                "data@example.org",
                deletionOn,
                16,
                Paper.A4,
                Delivery.POST,
                List.of(WholeNode.PETITION, WholeNode.LETTERS),
                List.of(LanguageTag.ENGLISH),
                Map.of(LanguageTag.ENGLISH, new PrivacyNotice("Names", "The office", "CN", "All", "The authority")));
    }
}
