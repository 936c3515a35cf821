package org.placard.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.event.Events;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.privacy.TakingBack;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

/** One node for all, since founding takes its time; each test has a petition of its own. */
@OnBothStores
class CountingTest {

    @Parameter
    KeptIn kept;

    private static final AtomicInteger PETITIONS = new AtomicInteger();
    private static WholeNode node;

    private final CampaignSlug petition = new CampaignSlug("petition-" + PETITIONS.incrementAndGet());

    @BeforeParameterizedClassInvocation
    static void aNode(KeptIn kept, @TempDir Path data) {
        node = new WholeNode(data, kept);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @Test
    void whoSignsTwiceWithOneAddressCountsOnce() {
        signed("Anna Muster", "3011", "Anna@example.org");
        signed("A. Muster", null, "anna@EXAMPLE.org");
        signed("Anna Muster", "3011", "other@example.org");

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.DUPLICATE, Verdict.COUNTS);
        assertThat(standing(1).of()).isEqualTo(id(0));
    }

    @Test
    void withoutAnAddressNameAndPostcodeDecideWhoeverCameFirst() {
        signed("aygül tursun", "3011", null);
        signed("Aygul  Tursun", "30 11", "aygul@example.org");
        signed("Aygül Tursun", "3012", null);

        assertThat(verdicts()).containsExactly(Verdict.DUPLICATE, Verdict.COUNTS, Verdict.COUNTS);
    }

    @Test
    void nameAndCountryAloneOnlyAsk() {
        signed("Anna Muster", null, null);
        signed("Anna Muster", null, null);

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.ASKS);
        assertThat(row().counted()).isEqualTo(2);
        assertThat(row().asks()).isOne();
    }

    @Test
    void lettersMayBeWrittenByTheDozen() {
        node.wrote("Anna", 1);
        node.wrote("Anna", 2);

        var rows = count().rows().stream().filter(row -> row.kind() == ActionKind.LETTER);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.counted()).isEqualTo(2));
    }

    @Test
    void takingOneBackTakesThatOneAndHoldsItsDuplicatesForAPerson() {
        signed("Anna", "3011", "anna@example.org");
        takeBack(signed("Anna", "3011", "anna@example.org"));
        signed("Anna", "3011", "anna@example.org");
        signed("Berta", "3011", "berta@example.org");

        assertThat(verdicts()).containsExactly(Verdict.HELD, Verdict.WITHDRAWN, Verdict.HELD, Verdict.COUNTS);
        assertThat(standing(2).isOpen()).isTrue();

        judge(0, Judgement.STAYS);
        judge(2, Judgement.GOES);

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.WITHDRAWN, Verdict.WITHDRAWN, Verdict.COUNTS);
        assertThat(standing(0).isOpen()).isFalse();
    }

    @Test
    void ofSeveralThatStayOneCounts() {
        signed("Anna", "3011", "anna@example.org");
        takeBack(signed("Anna", "3011", "anna@example.org"));
        signed("Anna", "3011", "anna@example.org");

        judge(0, Judgement.STAYS);
        judge(2, Judgement.STAYS);

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.WITHDRAWN, Verdict.DUPLICATE);
    }

    @Test
    void aPersonSaysThatTheyAreTwoAndMayThinkAgain() {
        signed("Anna", "3011", "family@example.org");
        signed("Berta", "3011", "family@example.org");
        judge(1, Judgement.TWO_PEOPLE);

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.COUNTS);
        assertThat(standing(1)).isEqualTo(new Standing(Verdict.COUNTS, id(0), Judgement.TWO_PEOPLE));

        counting().undo(event(), id(1), id(0), node.open().coordinator());

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.DUPLICATE);
    }

    @Test
    void aPersonAnswersWhatIsAsked() {
        signed("Anna Muster", null, null);
        signed("Anna Muster", null, null);
        judge(1, Judgement.ONE_PERSON);

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.DUPLICATE);
        assertThat(standing(1).isOpen()).isFalse();
    }

    @Test
    void manyNumbersThatBelongToNothingWithinAnHourAreBroughtToACoordinatorsEye() {
        int before = count().unmatched();
        for (int i = 0; i < 10; i++) {
            takeBack(ReceiptNumber.draw(new SecureRandom()));
        }

        assertThat(count().unmatched()).isEqualTo(before + 10);
        assertThat(node.bean(Balances.class).findings())
                .anyMatch(finding -> finding.message().contains("numbers that belong to nothing"));
    }

    @Test
    void unlockingKeepsTheNumbersAndNoWordOfAnybody() {
        signed("Anna", "3011", "anna@example.org");
        signed("Anna", "3011", "anna@example.org");
        node.bean(AtUnlocking.class).catchUp(node.open());

        assertThat(row()).isEqualTo(new Count.Row(petition, ActionKind.SIGNATURE, 1, 0, 1, 0, 0, 0));
        assertThat(node.ledger().facts("counting."))
                .allSatisfy(fact -> assertThat(new String(fact.body(), StandardCharsets.UTF_8))
                        .doesNotContain("Anna", "example.org"));
    }

    @Test
    void whatIsKnownIsNotWorkedOutAgainUntilSomethingComesIn() {
        signed("Anna", "3011", "anna@example.org");
        var first = counting().verdicts(node.open(), event());
        assertThat(counting().verdicts(node.open(), event())).isSameAs(first);

        signed("Anna", "3011", "anna@example.org");

        assertThat(verdicts()).containsExactly(Verdict.COUNTS, Verdict.DUPLICATE);
    }

    private ReceiptNumber signed(String name, @Nullable String postcode, @Nullable String email) {
        return node.signed(petition, new Person(name, new CountryCode("CH"), postcode, null, email));
    }

    private void takeBack(ReceiptNumber receipt) {
        var takingBack = node.bean(TakingBack.class);
        assertThat(takingBack.take(takingBack.begin(), receipt, LanguageTag.ENGLISH))
                .isEqualTo(TakingBack.Answer.KEPT);
    }

    private void judge(int at, Judgement judgement) {
        var other = standing(at).of();
        counting()
                .judge(
                        event(),
                        id(at),
                        other == null ? id(at) : other,
                        judgement,
                        node.open().coordinator());
    }

    private Count count() {
        counting().verdicts(node.open(), event());
        return counting().latest(event(), true).orElseThrow();
    }

    private Count.Row row() {
        return counting().latest(event(), true).orElseThrow().rows().stream()
                .filter(row -> row.campaign().equals(petition))
                .findFirst()
                .orElseThrow();
    }

    private List<Verdict> verdicts() {
        return taken().stream()
                .map(id -> counting().verdicts(node.open(), event()).of(id).verdict())
                .toList();
    }

    private Standing standing(int at) {
        return counting().verdicts(node.open(), event()).of(id(at));
    }

    private ActionId id(int at) {
        return taken().get(at);
    }

    private List<ActionId> taken() {
        try (var records = node.ledger().records(event())) {
            return records.filter(kept -> kept.campaign().equals(petition))
                    .map(KeptRecord::id)
                    .toList();
        }
    }

    private Counting counting() {
        return node.bean(Counting.class);
    }

    private EventId event() {
        return node.bean(Events.class).current().id();
    }
}
