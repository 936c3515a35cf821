package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Counting;
import org.placard.counting.Judgement;
import org.placard.event.Events;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.export.Progress;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.KeptRecord;
import org.placard.privacy.TakingBack;
import org.placard.shared.AuditStore;
import org.placard.shared.CountryCode;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

/** From a number that was typed to bytes that are nowhere. */
@ViewPackages(packages = "org.placard.console.none")
@OnBothStores
class EraseViewTest extends BrowserlessTest {

    @Parameter
    KeptIn kept;

    private WholeNode node;

    @TempDir
    private Path data;

    @BeforeEach
    void aNode() {
        node = new WholeNode(data, kept);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void whatWasTakenBackIsErasedAfterSomebodyLookedAtItsDuplicates() throws IOException {
        var receipt = signed("Anna", "anna@example.org");
        signed("Anna", "anna@example.org");
        signed("Berta", "berta@example.org");
        takeBack(receipt);
        takeBack(signed("Chen", "chen@example.org"));
        assertThat(erase().buttons()).noneMatch(button -> button.startsWith("Erase"));
        node.unlock();

        var screen = erase();
        assertThat(screen.text())
                .contains("1 action was taken back and is still there.", "1 more waits until somebody has looked");
        var sealed = sealed();
        screen.press("Erase it").press("Yes, erase for good");
        assertThat(screen.text()).contains("Erased on this machine: 2 sealed parts, withdrawals included.");

        var records = records();
        judge(records, Judgement.STAYS);
        erase().press("Erase it").press("Yes, erase for good");

        assertThat(records().stream().filter(KeptRecord::isErased)).hasSize(4);
        for (int each : List.of(0, 3, 4, 5)) {
            assertThat(node.placesOf(sealed.get(each))).isEmpty();
        }
        var count = node.bean(Counting.class).latest(event(), true).orElseThrow();
        assertThat(count.rows()).singleElement().satisfies(row -> {
            assertThat(row.counted()).isEqualTo(2);
            assertThat(row.withdrawn()).isEqualTo(2);
        });
        assertThat(count.unmatched()).isZero();
        assertThat(export()).isEqualTo(new Exported.Written(2, 2, 0, 0));
        assertThat(verify()).contains("4 records hold no sealed part any more", "flash memory");
        assertThat(verify().contains("its write-ahead log")).isEqualTo(kept == KeptIn.DATABASE);
    }

    @Test
    void thePageSaysWhatIsOutOfReachAndTheAuditLogWhoDidIt() throws IOException {
        takeBack(signed("Anna", "anna@example.org"));
        node.unlock();
        export();

        erase().press("Erase it").press("Yes, erase for good");

        var screen = erase();
        assertThat(screen.rows("What was erased")).anyMatch(row -> row.endsWith("Taken back | 1"));
        assertThat(screen.text())
                .contains(
                        "anna saved a file (free-xinjiang",
                        "Letters and lists on paper.",
                        "Spare cells of flash memory");
        assertThat(screen.text().contains("vacuum full record, fact, file")).isEqualTo(kept == KeptIn.DATABASE);
        assertThat(screen.text().contains("Backups and snapshots of the database"))
                .isEqualTo(kept == KeptIn.DATABASE);
        assertThat(node.bean(ErasureReport.class).text())
                .contains(records().getFirst().id().value())
                .doesNotContain("Anna");
        assertThat(node.bean(AuditStore.class).latest(3))
                .anyMatch(entry -> entry.audited().what().equals("privacy.erased")
                        && entry.audited().detail().equals("2 sealed parts"));
    }

    private void judge(List<KeptRecord> records, Judgement judgement) {
        node.bean(Counting.class)
                .judge(event(), records.get(1).id(), records.get(0).id(), judgement, InMemoryVault.ANNA);
    }

    private ReceiptNumber signed(String name, String email) {
        return node.signed(
                WholeNode.PETITION, new Person(name, new CountryCode("CH"), null, null, email), KEEP, HAND_OVER);
    }

    private void takeBack(ReceiptNumber receipt) {
        var takingBack = node.bean(TakingBack.class);
        takingBack.take(takingBack.begin(), receipt, LanguageTag.ENGLISH);
    }

    private List<byte[]> sealed() {
        return records().stream().map(KeptRecord::sealed).toList();
    }

    private List<KeptRecord> records() {
        try (var records = node.ledger().records(event())) {
            return records.toList();
        }
    }

    private EventId event() {
        return node.bean(Events.class).current().id();
    }

    private Exported export() throws IOException {
        var order = ExportOrder.of(event(), Set.of(WholeNode.PETITION), ExportFormat.CSV, Audience.HAND_OVER)
                .withPractice(true);
        return node.bean(Exports.class).write(order, node.open(), new ByteArrayOutputStream(), Progress.unwatched());
    }

    private String verify() {
        var said = new StringWriter();
        node.run(said, "verify");
        return said.toString();
    }

    private Screen erase() {
        return Screen.of(node.create(EraseView.class));
    }
}
