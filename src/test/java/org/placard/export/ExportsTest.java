package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placard.ledger.ActionContent.ConsentPurpose.CONTACT;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.vault.Passphrase;

@OnBothStores
class ExportsTest {

    @Parameter
    KeptIn kept;

    private static DeskNode node;
    private static ExportDesk desk;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @BeforeParameterizedClassInvocation
    static void aFoundedNode(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
        desk = new ExportDesk(node, data.resolve("packs"));
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
        desk.forget();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @Test
    void withTheSecondConsentEmptyNoHandOverListCarriesTheName() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, CONTACT);

        var written = export(handOver());

        assertThat(text()).contains("Aygül").doesNotContain("Berta").doesNotContain("example.org");
        assertThat(written).isEqualTo(new Exported.Written(1, 0, 1, 0));
    }

    @Test
    void whatWasTakenBackLeavesInNoFile() throws IOException {
        var receipt = node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, HAND_OVER);
        node.tookBack(receipt);

        assertThat(export(handOver())).isEqualTo(new Exported.Written(1, 1, 0, 0));
        assertThat(export(team())).isEqualTo(new Exported.Written(1, 1, 0, 0));
        assertThat(text()).doesNotContain("Aygül").contains("Berta");
    }

    @Test
    void nobodyIsHandedOverTwiceAndTheTeamSeesWhichWouldBe() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Anna", KEEP, HAND_OVER);

        assertThat(export(handOver())).isEqualTo(new Exported.Written(1, 0, 0, 0, 1));
        assertThat(text()).contains("Aygül").doesNotContain("Anna");

        assertThat(export(team())).isEqualTo(new Exported.Written(2, 0, 0, 0));
        assertThat(text().lines())
                .anyMatch(line -> line.contains("Aygül") && line.endsWith(",counts"))
                .anyMatch(line -> line.contains("Anna") && line.endsWith(",duplicate"));
    }

    @Test
    void whatIsHeldAgainstSomethingTakenBackIsHandedToNobody() throws IOException {
        node.tookBack(node.signed("Aygül", KEEP, HAND_OVER));
        node.signed("Anna", KEEP, HAND_OVER);

        assertThat(export(handOver())).isEqualTo(new Exported.Written(0, 1, 0, 0, 1));
        export(team());
        assertThat(text().lines()).anyMatch(line -> line.contains("Anna") && line.endsWith(",held"));
    }

    @Test
    void practiceIsLeftOutUnlessAskedFor() throws IOException {
        node.signedInPractice("Aygül", KEEP, HAND_OVER);

        export(team());
        assertThat(text()).doesNotContain("Aygül");

        export(team().withPractice(true));
        assertThat(text()).contains("Aygül");
    }

    @Test
    void spreadsheetsReadChineseAndRunNothing() throws IOException {
        node.signed("=HYPERLINK(\"http://example.org\")", KEEP, HAND_OVER);
        node.signed("＝1+1", KEEP, HAND_OVER);
        node.signed("王芳, \"小芳\"", KEEP, HAND_OVER);

        export(handOver());

        assertThat(file.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text())
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains("'＝1+1")
                .contains("\"王芳, \"\"小芳\"\"\"");
    }

    @Test
    void theTeamSeesEachConsentAsItWasGiven() throws IOException {
        node.signed("Aygül", KEEP, CONTACT);

        export(team());

        assertThat(text()).contains("Aygül,CH,3011,,a@example.org,yes,no,no,yes,no,no");
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

        desk.exports(event -> order.add(((Audited) event).what()))
                .write(handOver(), node.open(), watched, Progress.unwatched());

        assertThat(order.getFirst()).isEqualTo("export.begun");
        assertThat(order.getLast()).isEqualTo("export.written");
        assertThat(order).contains("byte");
    }

    @Test
    void whoStopsItGetsNoWholeFileAndTheLogSaysSo() throws IOException {
        for (int i = 0; i < 50; i++) {
            node.signed("Person " + i, KEEP, HAND_OVER);
        }

        var stopped = desk.write(handOver(), file, done -> done < 10);

        assertThat(stopped).isEqualTo(new Exported.Cancelled());
        assertThat(desk.audited())
                .contains(new Audited(InMemoryVault.ANNA.value(), "export.cancelled", "free-them, hand-over, csv"));
    }

    @Test
    void rowsStandInTheOrderTheyWereTaken() throws IOException {
        for (int i = 10; i < 60; i++) {
            node.signed("Person " + i, KEEP, HAND_OVER);
        }

        export(handOver());

        assertThat(text().lines().skip(1).map(line -> line.substring(0, 9)))
                .isSorted()
                .hasSize(50);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void theLogSaysWhoWhatAndHowManyOfEveryFormat(ExportFormat format) throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);
        node.wrote(1);

        export(order(format, Audience.TEAM).lockedBy(Passphrase.drawn()));

        int rows = format.isRegister() ? 1 : 2;
        assertThat(desk.audited())
                .containsExactly(
                        logged("export.begun", "free-them, team, " + format.word() + ", encrypted"),
                        logged(
                                "export.written",
                                "free-them, team, " + format.word() + ", encrypted, " + rows + " rows"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void whatWasTakenBackLeavesInNoFormat(ExportFormat format) throws IOException {
        var receipt = node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, HAND_OVER);
        node.tookBack(receipt);

        for (var audience : Audience.values()) {
            var written = (Exported.Written) export(order(format, audience));
            assertThat(written.withdrawn()).isEqualTo(format.isRegister() ? 0 : 1);
        }
        assertThat(desk.read(order(format, Audience.TEAM)).toString()).doesNotContain("Aygül");
    }

    @Test
    void daysAndConsentsNarrowTheList() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER, CONTACT);
        node.signed("Berta", KEEP, HAND_OVER);
        var day = LocalDate.of(2026, 5, 9);

        assertThat(export(handOver().within(new Days(day, day)))).isEqualTo(new Exported.Written(2, 0, 0, 0));
        assertThat(export(handOver().within(new Days(day.plusDays(1), null))))
                .isEqualTo(new Exported.Written(0, 0, 0, 0));
        assertThat(export(handOver().within(new Days(null, day.minusDays(1)))))
                .isEqualTo(new Exported.Written(0, 0, 0, 0));
        assertThat(export(handOver().requiring(Set.of(CONTACT)))).isEqualTo(new Exported.Written(1, 0, 1, 0));
    }

    @Test
    void whatIsForTheTargetAsksForThatConsentWhateverElseIsAsked() {
        assertThat(handOver().requiring(Set.of(CONTACT)).consents()).containsExactlyInAnyOrder(CONTACT, HAND_OVER);
        assertThat(handOver().requiring(Set.of()).consents()).containsExactly(HAND_OVER);
    }

    @Test
    void aListForTheTargetHasNoColumnByWhichAnybodyCouldBeFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> handOver().with(List.of(Column.NAME, Column.EMAIL)));
        assertThatIllegalArgumentException().isThrownBy(() -> handOver().with(List.of(Column.RECEIPT)));
    }

    @Test
    void chosenColumnsStandInTheOrderTheyWereChosen() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);

        export(team().with(List.of(Column.COUNTRY, Column.NAME)));

        assertThat(text().lines()).containsExactly("\uFEFFcountry,name", "CH,Aygül");
    }

    @Test
    void severalCampaignsStandInOneFileAndEachRowSaysWhich() throws IOException {
        node.signed("Aygül", KEEP, HAND_OVER);

        export(ExportOrder.of(
                node.events().current().id(),
                Set.of(DeskNode.CAMPAIGN, new CampaignSlug("another")),
                ExportFormat.CSV,
                Audience.HAND_OVER));

        assertThat(text().lines()).contains("Aygül,CH,2026-05-09,free-them");
    }

    private Exported export(ExportOrder order) throws IOException {
        file.reset();
        return desk.write(order, file, Progress.unwatched());
    }

    private static ExportOrder handOver() {
        return order(ExportFormat.CSV, Audience.HAND_OVER);
    }

    private static ExportOrder team() {
        return order(ExportFormat.CSV, Audience.TEAM);
    }

    private static ExportOrder order(ExportFormat format, Audience audience) {
        return desk.order(format, audience);
    }

    private static Audited logged(String what, String detail) {
        return new Audited(InMemoryVault.ANNA.value(), what, detail);
    }

    private String text() {
        return file.toString(StandardCharsets.UTF_8);
    }
}
