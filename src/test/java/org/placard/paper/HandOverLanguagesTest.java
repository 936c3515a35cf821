package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER_DRAWING;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.event.Events;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.export.Progress;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Strokes;

/** The pack for the target is in the language that they read, whoever signed. Its pages lie in {@code target/pictures}. */
class HandOverLanguagesTest {

    private static final List<String> NAMES = List.of(
            "王芳",
            "ئايگۈل تۇرسۇن",
            "Әйгүл Нұрланқызы",
            "Anna-Katharina Müller-Lüdenscheid von und zu Hohenstein-Wittgenstein",
            "Ó Súilleabháin, Seán");

    @ParameterizedTest
    @CsvSource({
        "en, Switzerland, Signatures, no particular order, people signed",
        "de, Schweiz, Unterschriften, ohne bestimmte Reihenfolge, Menschen haben",
        "zh, 瑞士, 签名总数, 不分先后, 人已签名",
        "ug, شىۋېتسارىيە, ئىمزالار, تەرتىپسىز, ئىمزا قويدى",
        "kk, Швейцария, Қолтаңбалар, ретсіз, адам қол қойды",
    })
    void itIsInTheTargetsLanguage(
            String language, String country, String total, String order, String signed, @TempDir Path folder)
            throws Exception {
        try (var node = new WholeNode(folder.resolve("data"), DrawnPacks.in(folder.resolve("config"), language))) {
            var random = new Random(7);
            for (int i = 0; i < 60; i++) {
                var name = NAMES.get(i % NAMES.size());
                if (i % 3 == 0) {
                    node.signed(name, KEEP, HAND_OVER);
                } else {
                    node.drew(name, scrawl(random), KEEP, HAND_OVER, HAND_OVER_DRAWING);
                }
            }
            node.signed("Berta Nobody", KEEP);

            var pdf = pack(node);

            Files.createDirectories(Path.of("target/pictures"));
            Files.write(Path.of("target/pictures/hand-over-" + language + ".pdf"), pdf);
            assertThat(text(pdf)).contains(country, total, order, signed).doesNotContain("Berta");
            assertThat(Archival.faults(pdf)).isEmpty();
        }
    }

    private static byte[] pack(WholeNode node) throws IOException {
        var out = new ByteArrayOutputStream();
        var event = node.bean(Events.class).current().id();
        var order = ExportOrder.of(event, Set.of(WholeNode.PETITION), ExportFormat.PDF, Audience.HAND_OVER)
                .withPractice(true);
        assertThat(node.bean(Exports.class).write(order, node.open(), out, Progress.unwatched()))
                .isInstanceOf(Exported.Written.class);
        return out.toByteArray();
    }

    /** Loops, as a hand makes them. */
    private static Strokes scrawl(Random random) {
        int points = 60;
        var run = new int[2 * points];
        double turn = 0.3 + random.nextDouble() * 0.4;
        for (int i = 0; i < points; i++) {
            run[2 * i] = Math.clamp(200 + 60L * i + Math.round(260 * Math.sin(turn * i)), 0, 4095);
            run[2 * i + 1] = Math.clamp(2048 + Math.round(1500 * Math.cos(turn * i * 1.3)), 0, 4095);
        }
        return new Strokes(2000 + random.nextInt(1500), List.of(run));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
