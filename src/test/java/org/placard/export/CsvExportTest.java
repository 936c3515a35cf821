package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.CONTACT;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.Audited;

class CsvExportTest {

    private static final ExportOrder HAND_OVER_LIST = new ExportOrder(DeskNode.CAMPAIGN, Audience.HAND_OVER, false);
    private static final ExportOrder TEAM_LIST = new ExportOrder(DeskNode.CAMPAIGN, Audience.TEAM, false);

    private static DeskNode node;
    private final List<Object> audited = new ArrayList<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @BeforeAll
    static void aFoundedNode(@TempDir Path data) {
        node = new DeskNode(data);
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void withTheSecondConsentEmptyNoHandOverListCarriesTheName() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, CONTACT);

        var written = export(HAND_OVER_LIST);

        assertThat(text()).contains("Aygül").doesNotContain("Berta").doesNotContain("example.org");
        assertThat(written).isEqualTo(new Exported.Written(1, 0, 1, 0));
    }

    @Test
    void whatWasTakenBackLeavesInNoFile() throws IOException {
        var receipt = node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, HAND_OVER);
        node.tookBack(receipt);

        assertThat(export(HAND_OVER_LIST)).isEqualTo(new Exported.Written(1, 1, 0, 0));
        assertThat(export(TEAM_LIST)).isEqualTo(new Exported.Written(1, 1, 0, 0));
        assertThat(text()).doesNotContain("Aygül").contains("Berta");
    }

    @Test
    void practiceIsLeftOutUnlessAskedFor() throws IOException {
        node.signedInPractice("Aygül", KEEP, HAND_OVER);

        export(TEAM_LIST);
        assertThat(text()).doesNotContain("Aygül");

        export(new ExportOrder(DeskNode.CAMPAIGN, Audience.TEAM, true));
        assertThat(text()).contains("Aygül");
    }

    @Test
    void spreadsheetsReadChineseAndRunNothing() throws IOException {
        node.signed("=HYPERLINK(\"http://example.org\")", KEEP, HAND_OVER);
        node.signed("＝1+1", KEEP, HAND_OVER);
        node.signed("王芳, \"小芳\"", KEEP, HAND_OVER);

        export(HAND_OVER_LIST);

        assertThat(file.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text())
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains("'＝1+1")
                .contains("\"王芳, \"\"小芳\"\"\"");
    }

    @Test
    void theTeamSeesEachConsentAsItWasGiven() throws IOException {
        node.signed("Aygül", KEEP, CONTACT);

        export(TEAM_LIST);

        assertThat(text()).contains("Aygül,CH,3011,,a@example.org,yes,no,yes,no,no");
    }

    @Test
    void theAuditLogHasItBeforeTheFirstNameLeaves() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);
        var order = new ArrayList<String>();
        var watched = new OutputStream() {
            @Override
            public void write(int b) {
                order.add("byte");
            }
        };
        var export = new CsvExport(node.ledger(), node.events(), event -> order.add(((Audited) event).what()));

        export.write(HAND_OVER_LIST, node.open(), watched, Progress.unwatched());

        assertThat(order.getFirst()).isEqualTo("export.begun");
        assertThat(order.getLast()).isEqualTo("export.written");
        assertThat(order).contains("byte");
    }

    @Test
    void whoStopsItGetsNoWholeFileAndTheLogSaysSo() throws IOException {
        for (int i = 0; i < 50; i++) {
            node.signed("Person " + i, KEEP, HAND_OVER);
        }

        var stopped = export().write(HAND_OVER_LIST, node.open(), file, done -> done < 10);

        assertThat(stopped).isEqualTo(new Exported.Cancelled());
        assertThat(audited)
                .contains(new Audited(InMemoryVault.ANNA.value(), "export.cancelled", "free-them, hand-over"));
    }

    @Test
    void rowsStandInTheOrderTheyWereTaken() throws IOException {
        for (int i = 10; i < 60; i++) {
            node.signed("Person " + i, KEEP, HAND_OVER);
        }

        export(HAND_OVER_LIST);

        assertThat(text().lines().skip(1).map(line -> line.substring(0, 9)))
                .isSorted()
                .hasSize(50);
    }

    private Exported export(ExportOrder order) throws IOException {
        file.reset();
        return export().write(order, node.open(), file, Progress.unwatched());
    }

    private CsvExport export() {
        return new CsvExport(node.ledger(), node.events(), audited::add);
    }

    private String text() {
        return file.toString(StandardCharsets.UTF_8);
    }
}
