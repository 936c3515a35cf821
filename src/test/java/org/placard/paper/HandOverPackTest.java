package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER_DRAWING;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.event.Events;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.export.HandOvers;
import org.placard.export.Progress;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.privacy.TakingBack;
import org.placard.shared.HandedOver;
import org.placard.shared.LanguageTag;

/** The pack for the target, from what was signed to the pages, and what is said once it was handed over. */
@OnBothStores
class HandOverPackTest {

    @Parameter
    KeptIn kept;

    private static final Strokes SCRAWL =
            new Strokes(2500, List.of(new int[] {200, 3000, 900, 400, 1500, 3500, 2300, 800, 3900, 2000}));

    private WholeNode node;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @BeforeEach
    void aStallInPracticeWhosePetitionHandsDrawingsOver(@TempDir Path folder) {
        node = new WholeNode(folder.resolve("data"), DrawnPacks.in(folder.resolve("config"), "en"), kept);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void itCountsEverybodyAndNamesThoseWhoAgreedInWhateverScript() throws IOException {
        var agreed = List.of("王芳", "Әйгүл Нұрланқызы", "Anna Müller-Lüdenscheid");
        agreed.forEach(name -> node.signed(name, KEEP, HAND_OVER));
        node.signed("ئايگۈل تۇرسۇن", KEEP, HAND_OVER);
        node.signed("Berta Nobody", KEEP);
        var receipt = node.signed("Carla Gone", KEEP, HAND_OVER);
        node.bean(TakingBack.class).take(node.bean(TakingBack.class).begin(), receipt, LanguageTag.ENGLISH);

        assertThat(export()).isInstanceOfSatisfying(Exported.Written.class, written -> {
            assertThat(written.rows()).isEqualTo(4);
            assertThat(written.withoutConsent()).isEqualTo(1);
        });

        var text = text();
        assertThat(text).contains(agreed).doesNotContain("Berta", "Carla");
        assertThat(text.replaceAll("\\s", ""))
                .contains("SPECIMEN", "Signatures,asof", "20265", "follow4", "withoutname1");
        assertThat(text.lines().map(String::strip)).contains("1.1").doesNotContain("1.2");
    }

    @Test
    void aDrawingStandsBesideTheNameOfThoseAloneWhoAgreedToThat() throws Exception {
        node.drew("Aygul Both", SCRAWL, KEEP, HAND_OVER, HAND_OVER_DRAWING);
        node.drew("ئايگۈل", SCRAWL, KEEP, HAND_OVER, HAND_OVER_DRAWING);
        node.drew("Berta Name", SCRAWL, KEEP, HAND_OVER);
        node.drew("Carla Drawing", SCRAWL, KEEP, HAND_OVER_DRAWING);
        node.drew("Dora Nothing", SCRAWL, KEEP);
        node.signed("Emma Typed", KEEP, HAND_OVER);
        var receipt = node.drew("Fatma Gone", SCRAWL, KEEP, HAND_OVER, HAND_OVER_DRAWING);
        node.bean(TakingBack.class).take(node.bean(TakingBack.class).begin(), receipt, LanguageTag.ENGLISH);

        assertThat(export()).isInstanceOf(Exported.Written.class);

        assertThat(text()).contains("Aygul Both", "Berta Name", "Emma Typed").doesNotContain("Carla", "Dora", "Fatma");
        assertThat(drawings())
                .containsExactlyInAnyOrder("The drawn signature of Aygul Both", "The drawn signature of ئايگۈل");
        assertThat(Archival.faults(file.toByteArray())).isEmpty();
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndNothingIsWritten() throws IOException {
        node.signed("A\uD80C\uDC00", KEEP, HAND_OVER);

        assertThat(export())
                .isInstanceOfSatisfying(
                        Exported.NotPrintable.class,
                        missing -> assertThat(missing.name()).containsIgnoringCase("hieroglyph"));
        assertThat(file.size()).isZero();
    }

    @Test
    void onceHandedOverItIsSaidSinceWhen() {
        assertThat(node.bean(HandedOver.class).lastDay()).isEmpty();

        var given = new HandOvers.Given(WholeNode.PETITION, 4, LocalDate.of(2026, 5, 11), "The embassy in Bern");
        node.bean(HandOvers.class).record(given, InMemoryVault.ANNA);

        assertThat(node.bean(HandedOver.class).lastDay()).contains(LocalDate.of(2026, 5, 11));
        assertThat(node.bean(HandOvers.class)
                        .of(node.bean(Events.class).current().id(), true))
                .containsExactly(given);
    }

    private Exported export() throws IOException {
        var event = node.bean(Events.class).current().id();
        var order = ExportOrder.of(event, Set.of(WholeNode.PETITION), ExportFormat.PDF, Audience.HAND_OVER)
                .withPractice(true);
        return node.bean(Exports.class).write(order, node.open(), file, Progress.unwatched());
    }

    /** What the drawings on its pages are called. */
    private List<String> drawings() throws IOException {
        try (var document = Loader.loadPDF(file.toByteArray())) {
            var structure = document.getDocumentCatalog().getStructureTreeRoot();
            return structure.getKids().stream()
                    .flatMap(HandOverPackTest::elements)
                    .filter(element -> "Figure".equals(element.getStructureType()))
                    .map(PDStructureElement::getAlternateDescription)
                    .toList();
        }
    }

    private static Stream<PDStructureElement> elements(Object node) {
        return node instanceof PDStructureElement element
                ? Stream.concat(Stream.of(element), element.getKids().stream().flatMap(HandOverPackTest::elements))
                : Stream.empty();
    }

    private String text() throws IOException {
        try (var document = Loader.loadPDF(file.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
