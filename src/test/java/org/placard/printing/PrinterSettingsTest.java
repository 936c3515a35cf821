package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Wishes;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.placard.shared.UnreadyException;

class PrinterSettingsTest {

    @TempDir
    Path config;

    @Test
    void thePrinterThatTheFileNamesIsTheTables() throws IOException {
        var hash = "ab".repeat(32);

        assertThat(settings("printer: ipps://printer.local/ipp/print\n  certificate: " + hash)
                        .printer())
                .contains(PrinterAddress.parse("ipps://printer.local/ipp/print").trusting(new Sha256(hash)));
        assertThat(settings("printer: ''").printer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "duplex: yes, true, true",
        "duplex: 'yes', true, true",
        "duplex: auto, true, false",
        "duplex: no, false, false",
        "colour: no, false, false",
    })
    void bothSidesAreWantedAsTheFileSays(String line, boolean wanted, boolean insisted) throws IOException {
        var settings = settings(line);

        assertThat(settings.wishes().bothSides()).isEqualTo(wanted);
        assertThat(settings.insistsOnBothSides()).isEqualTo(insisted);
    }

    @Test
    void whatAPersonWritesAboutTheTrayCounts() throws IOException {
        assertThat(settings("paper: LETTER").wishes())
                .isEqualTo(new Wishes(Optional.of(PaperSize.LETTER), false, false));
        assertThat(settings("paper: auto\n  colour: yes").wishes())
                .isEqualTo(new Wishes(Optional.empty(), false, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "printer: lpd://x | kiosk.yaml:2 A printer's address begins with ipp://, ipps:// or file:///, not so: lpd://x",
                "duplex: sometimes | kiosk.yaml:2 \"duplex\" is to be yes, no or auto, not \"sometimes\"",
                "paper: A5 | kiosk.yaml:2 \"paper\" is to be auto, A4 or LETTER, not \"A5\"",
                "colour: blue | kiosk.yaml:2 \"colour\" is to be yes or no, not \"blue\"",
                "certificate: ab | kiosk.yaml:2 \"certificate\" is to be the certificate's SHA-256, 64 hexadecimal digits, not \"ab\"",
                "dupplex: no | kiosk.yaml:2 \"dupplex\" is no key that is known here; did you mean \"duplex\"?",
            })
    void aWrongValueIsOnePlainLine(String line, String said) {
        assertThatThrownBy(() -> settings(line))
                .isInstanceOf(UnreadyException.class)
                .hasMessage(said);
    }

    @Test
    void theFileThatComesWithPlacardNamesNoPrinterAndWishesNothingSpecial() {
        var shipped = new PrinterSettings(new Folders(config, Path.of("kiosk-config")));

        assertThat(shipped.printer()).isEmpty();
        assertThat(shipped.wishes()).isEqualTo(Wishes.PLAIN);
    }

    private PrinterSettings settings(String line) throws IOException {
        Files.writeString(config.resolve("kiosk.yaml"), "printing:\n  " + line + "\n");
        return new PrinterSettings(new Folders(config, config));
    }
}
