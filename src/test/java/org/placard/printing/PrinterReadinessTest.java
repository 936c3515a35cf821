package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.ScriptedPeer;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ShippedWords;

/** What {@code ./placard check} says of the table's printer. */
class PrinterReadinessTest {

    @TempDir
    private Path folder;

    private ScriptedPeer peer;

    @BeforeEach
    void plugIn() throws IOException {
        peer = new ScriptedPeer();
    }

    @AfterEach
    void unplug() {
        peer.close();
    }

    @Test
    void noPrinterIsSaidAndKeepsNoEventClosed() {
        assertThat(findings()).singleElement().extracting(Finding::level).isEqualTo(Level.WARNING);
    }

    @Test
    void aPrinterThatAnswersIsFineAndItsPaperIsTold() throws IOException {
        peer.loadedWith("iso_a4_210x297mm");
        named(peer.address());

        assertThat(findings()).extracting(Finding::level).containsOnly(Level.FINE);
        assertThat(findings()).extracting(Finding::message).anyMatch(said -> said.contains("Scripted"));
        assertThat(findings()).extracting(Finding::message).contains("It has loaded: A4.");
    }

    @Test
    void whatItLacksIsTold() throws IOException {
        peer.loadedWith("na_letter_8.5x11in");
        named(peer.address(), "duplex: yes");

        assertThat(warnings())
                .hasSize(2)
                .anyMatch(said -> said.contains("no A4"))
                .anyMatch(said -> said.contains("one side"));
    }

    @Test
    void whatItWaitsForIsTold() throws IOException {
        peer.loadedWith("iso_a4_210x297mm").stoppedFor("door-open-error");
        named(peer.address());

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains(ShippedWords.console().of("table.trouble.DOOR_OPEN"));
    }

    @Test
    void onePrinterThatDoesNotAnswerIsAWarning() throws IOException {
        named(peer.address());
        peer.close();

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains(ShippedWords.console().of("table.trouble.NOT_FOUND"));
    }

    @Test
    void theOneThatAVolunteerChoseCountsBeforeTheOneInTheFile() throws IOException {
        named(PrinterAddress.parse("ipp://127.0.0.1:9/ipp/print"));
        new TableFolder(folders()).keep(peer.address());

        assertThat(findings()).extracting(Finding::level).containsOnly(Level.FINE);
    }

    @Test
    void aWrongValueIsAFindingAndStopsNothingElse() throws IOException {
        Files.writeString(folder.resolve("kiosk.yaml"), "printing:\n  printer: lpd://x\n");

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.MISSING);
            assertThat(finding.message()).startsWith("kiosk.yaml:2 ");
        });
    }

    private void named(PrinterAddress address, String... more) throws IOException {
        var lines = "printing:\n  printer: " + address + "\n  " + String.join("\n  ", more) + "\n";
        Files.writeString(folder.resolve("kiosk.yaml"), lines);
    }

    private List<String> warnings() {
        return findings().stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .map(Finding::message)
                .toList();
    }

    private List<Finding> findings() {
        return new PrinterReadiness(
                        folders(), new TableFolder(folders()), new Only<>(new OnA4()), ShippedWords.console())
                .findings();
    }

    private Folders folders() {
        return new Folders(folder, folder);
    }

    /** Letters on A4. */
    private static final class OnA4 implements TestPage {

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public Pages layOut(LanguageTag reader) {
            return new Pages(new byte[0], 0, PaperSize.A4);
        }
    }
}
