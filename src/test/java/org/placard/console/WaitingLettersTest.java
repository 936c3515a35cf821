package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.campaign.CampaignShelf;
import org.placard.campaign.Campaigns;
import org.placard.console.WaitingLetters.Batch;
import org.placard.fakes.DeskNode;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.ledger.Exchange.Foreign;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.letter.WritingDesk;
import org.placard.printing.OtherTables;
import org.placard.printing.PrintJobs;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.shared.NodeId;

/** Letters taken at a real desk, printed from a real journal. */
@OnBothStores
class WaitingLettersTest {

    @Parameter
    KeptIn kept;

    private static final Pattern NUMBER = Pattern.compile("№ (\\d+)");

    private static DeskNode node;

    @TempDir
    private Path config;

    @TempDir
    private Path otherConfig;

    private final List<Object> audited = new ArrayList<>();
    private final List<Foreign> told = new ArrayList<>();
    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    private WritingDesk desk;

    @BeforeParameterizedClassInvocation
    static void aFoundedNode(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
        desk = new WritingDesk(node, config);
    }

    @Test
    void theyComeInTheOrderOfTheirNumbers() throws IOException {
        desk.takesNumbered(3, "Carla");
        desk.takesNumbered(1, "Aygul");
        desk.takesNumbered(2, "Berta");

        write();

        assertThat(numbers()).containsExactly("1", "2", "3");
    }

    @Test
    void whatWasTakenBackIsNotPrinted() throws IOException {
        desk.takes("Aygul");
        node.tookBack(desk.takes("Berta"));

        assertThat(write().letters()).hasSize(1);

        assertThat(text()).contains("Aygul").doesNotContain("Berta");
    }

    @Test
    void practiceIsNotPrintedOnceTheEventIsOpen() throws IOException {
        desk.takesInPractice("Aygul");

        assertThat(waiting().count()).isZero();
        assertThat(write().letters()).isEmpty();
    }

    @Test
    void whereNothingWaitsNoFileIsWritten() throws IOException {
        assertThat(write()).isEqualTo(new Batch(List.of(), 0));
        assertThat(pdf.size()).isZero();
    }

    @Test
    void theyGoOnWaitingUntilItIsSaidThatTheyCameOut() throws IOException {
        desk.takes("Aygul");

        assertThat(write()).isEqualTo(write());
        assertThat(waiting().count()).isEqualTo(1);
    }

    @Test
    void whatCameOutIsNotPrintedAgain() throws IOException {
        desk.takes("Aygul");
        waiting().markPrinted(write(), InMemoryVault.ANNA);
        assertThat(waiting().count()).isZero();

        desk.takes("Berta");
        write();
        assertThat(text()).contains("Berta").doesNotContain("Aygul");
    }

    @Test
    void aLetterThatCameMeanwhileIsNotMarkedWithTheOthers() throws IOException {
        desk.takes("Aygul");
        var batch = write();
        desk.takes("Berta");

        waiting().markPrinted(batch, InMemoryVault.ANNA);

        assertThat(waiting().count()).isEqualTo(1);
    }

    @Test
    void whatLiesAtAnotherMachinesTableIsPrintedThereUntilThatTableIsClosed() throws IOException {
        desk.takes("Aygul");
        desk.takes("Berta");
        desk.takes("Carla");
        var ids = List.copyOf(waiting().ids());
        tells(
                "print.queued.1",
                ids.get(0),
                "\"campaign\":\"petition\",\"number\":7,\"practice\":false,\"byHand\":false");
        tells("letter.printed.1", "[\"" + ids.get(1).value() + "\"]");

        assertThat(write().letters()).containsExactly(ids.get(2));
        assertThat(waiting().count()).isEqualTo(2);
        assertThat(waiting().atOtherTables()).isEqualTo(1);

        tells("print.held.1", ids.get(0), "\"because\":\"TABLE_CLOSED\",\"asks\":false");
        assertThat(write().letters()).containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        tells("print.printed.1", ids.get(0), "\"because\":\"CONSOLE\",\"asks\":false");
        assertThat(write().letters()).containsExactly(ids.get(2));
    }

    @Test
    void whatAMachineTellsThatNobodyCanReadHidesNothing() throws IOException {
        desk.takes("Aygul");
        tells("print.queued.1", "{}");
        tells("letter.printed.1", "nonsense");

        assertThat(write().letters()).hasSize(1);
    }

    private void tells(String kind, ActionId letter, String more) {
        tells(
                kind,
                "{\"event\":\"%s\",\"job\":\"%s\",\"at\":\"2026-05-09T10:00:00Z\",%s}"
                        .formatted(node.events().current().id(), letter, more));
    }

    private void tells(String kind, String body) {
        told.add(new Foreign(NodeId.of(new byte[16]), new Fact(kind, body.getBytes(StandardCharsets.UTF_8))));
    }

    /** The node's own, to which another machine has told this. */
    private Ledger ledger() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("told")) {
                        return method.invoke(node.ledger(), arguments);
                    }
                    var prefix = String.valueOf(arguments[0]);
                    return told.stream()
                            .filter(foreign -> foreign.fact().kind().startsWith(prefix))
                            .toList();
                });
    }

    @Test
    void aLetterWhoseCampaignIsGoneIsCountedAsLeft() throws IOException {
        desk.takes("Aygul");
        var others =
                CampaignShelf.holding(new CampaignSlug("another"), otherConfig).campaigns();

        assertThat(waiting(others).write(node.open(), pdf)).isEqualTo(new Batch(List.of(), 1));
        assertThat(pdf.size()).isZero();
    }

    @Test
    void theLogSaysWhoPrintedHowManyAndNoName() throws IOException {
        desk.takes("Aygul");
        waiting().markPrinted(write(), InMemoryVault.ANNA);

        assertThat(audited)
                .containsExactly(
                        new Audited("anna", "letters.written", "1 letters"),
                        new Audited("anna", "letters.printed", "1 letters"));
    }

    private Batch write() throws IOException {
        pdf.reset();
        return waiting().write(node.open(), pdf);
    }

    private WaitingLetters waiting() {
        return waiting(desk.campaigns());
    }

    private WaitingLetters waiting(Campaigns campaigns) {
        return new WaitingLetters(
                node.ledger(),
                node.events(),
                campaigns,
                desk.letters(),
                new PrintJobs(node.ledger()),
                new OtherTables(ledger()),
                new PrintedLetters(ledger()),
                node.counting(),
                audited::add);
    }

    private List<String> numbers() throws IOException {
        return NUMBER.matcher(text()).results().map(found -> found.group(1)).toList();
    }

    private String text() throws IOException {
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
