package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Counting;
import org.placard.counting.Judgement;
import org.placard.counting.Verdict;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exports;
import org.placard.export.Progress;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.KeptRecord;
import org.placard.privacy.Erasure;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TypedReceipt;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

@OnBothStores
@DisplayName("A receipt's number that is typed at a stall without a network")
class WithdrawalByStickTest {

    private static final CampaignSlug PETITION = WholeNode.PETITION;

    @Parameter
    KeptIn kept;

    @TempDir
    Path folder;

    private Stand hub;
    private Stand signing;
    private Stand stall;

    @BeforeEach
    void twoTabletsThatWereMadeReadyAtHome() {
        hub = new Stand(new WholeNode(folder.resolve("hub"), kept), "hub");
        signing = new Stand(folder.resolve("signing"), "signing");
        stall = new Stand(new WholeNode(folder.resolve("stall")), "stall");
        hub.node.bean(Publications.class).publish(hub.node.open());
        Stream.of(signing, stall).forEach(tablet -> {
            tablet.join(hub);
            tablet.visit(new Stand.Wire(hub));
        });
    }

    @AfterEach
    void packUp() {
        Stream.of(hub, signing, stall).forEach(Stand::close);
    }

    @Test
    @DisplayName(
            "takes that one record out of every file when the hub is unlocked, holds what may be the same person's for"
                    + " somebody to look at, and then its bytes are nowhere, whatever old stick comes")
    void takesItBack() throws IOException {
        var receipt = signs("Anna Gone", "anna@example.org");
        signs("Anna Held", "anna@example.org");
        signs("Berta", "berta@example.org");
        var old = signing.bundle(folder.resolve("signed.bundle"));
        assertThat(hub.receive(old).isGood()).isTrue();
        var gone = records().getFirst();
        assertThat(inEveryFile()).contains("Anna Gone", "Berta");

        types(receipt.grouped());
        assertThat(inEveryFile())
                .as("nothing is known at the hub before the stick comes")
                .contains("Anna Gone");
        assertThat(hub.receive(stall.bundle(folder.resolve("typed.bundle"))).isGood())
                .isTrue();

        assertThat(verdicts()).containsExactly(Verdict.WITHDRAWN, Verdict.HELD, Verdict.COUNTS);
        assertThat(inEveryFile()).contains("Berta").doesNotContain("Anna Gone");
        assertThat(files(Audience.HAND_OVER)).doesNotContain("Anna Held");
        assertThat(erasure().ahead(hub.node.open()).waiting()).isOne();

        judge(Judgement.STAYS);
        assertThat(erasure().erase(hub.node.open())).hasSize(2);

        assertThat(verdicts()).containsExactly(Verdict.WITHDRAWN, Verdict.COUNTS, Verdict.COUNTS);
        hub.receive(old);
        hub.receive(signing.bundle(folder.resolve("signed again.bundle")));
        assertThat(hub.node.placesOf(gone.sealed())).isEmpty();
        assertThat(inEveryFile()).contains("Anna Held", "Berta").doesNotContain("Anna Gone");
        assertThat(records()).hasSize(4);
    }

    private ReceiptNumber signs(String name, String email) {
        var person = new Person(name, new CountryCode("CH"), null, null, email);
        return signing.node.signed(PETITION, person, KEEP, HAND_OVER);
    }

    /** As somebody does who reads it off a slip of paper. */
    private void types(String number) {
        var takingBack = stall.node.bean(TakingBack.class);
        var typed = TypedReceipt.of(number).number().orElseThrow();
        assertThat(takingBack.take(takingBack.begin(), typed, LanguageTag.ENGLISH))
                .isEqualTo(TakingBack.Answer.KEPT);
    }

    private void judge(Judgement judgement) {
        var held = records().get(1).id();
        counting().judge(hub.event(), held, records().getFirst().id(), judgement, InMemoryVault.ANNA);
    }

    private List<Verdict> verdicts() {
        return records().stream()
                .filter(record -> record.campaign().equals(PETITION))
                .map(record -> counting()
                        .verdicts(hub.node.open(), hub.event())
                        .of(record.id())
                        .verdict())
                .toList();
    }

    private String inEveryFile() throws IOException {
        return files(Audience.TEAM) + files(Audience.HAND_OVER);
    }

    private String files(Audience audience) throws IOException {
        var text = new StringBuilder();
        for (var format : ExportFormat.values()) {
            if (format != ExportFormat.PDF || audience == Audience.HAND_OVER) {
                var file = new ByteArrayOutputStream();
                var order = ExportOrder.of(hub.event(), Set.of(PETITION), format, audience)
                        .withPractice(true);
                hub.node.bean(Exports.class).write(order, hub.node.open(), file, Progress.unwatched());
                text.append(read(format, file.toByteArray()));
            }
        }
        return text.toString();
    }

    private static String read(ExportFormat format, byte[] file) throws IOException {
        return switch (format.extension()) {
            case "xlsx" -> cells(file);
            case "pdf" -> {
                try (var pages = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pages);
                }
            }
            default -> new String(file, StandardCharsets.UTF_8);
        };
    }

    private static String cells(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(text::append)));
        }
        return text.toString();
    }

    private List<KeptRecord> records() {
        try (var records = hub.node.ledger().records(hub.event())) {
            return records.toList();
        }
    }

    private Counting counting() {
        return hub.node.bean(Counting.class);
    }

    private Erasure erasure() {
        return hub.node.bean(Erasure.class);
    }
}
