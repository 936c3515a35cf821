package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPrinterTest {

    private static final Pages SEVEN = new Pages(new byte[] {1, 2, 3}, 7, PaperSize.A4);

    @TempDir
    private Path stick;

    private Printer printer() {
        return Printers.real(Wishes.PLAIN).at(new PrinterAddress(stick.toUri(), null));
    }

    @Test
    void aLetterBecomesAFileWithItsNumber() {
        assertThat(printer().submit(SEVEN, false)).isEqualTo(new Submission.Accepted(7));
        assertThat(printer().follow(7)).isInstanceOf(Course.Finished.class);

        assertThat(stick.resolve("letter-0007.pdf")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(stick.resolve("letter-0007.pdf"), "kept");

        printer().submit(SEVEN, false);

        assertThat(stick.resolve("letter-0007.pdf")).hasContent("kept");
        assertThat(stick.resolve("letter-0007-2.pdf")).exists();
    }

    @Test
    void aStickThatIsGoneIsSaid() throws IOException {
        var printer = printer();
        Files.delete(stick);

        assertThat(printer.look()).isInstanceOf(Look.Unseen.class);
        assertThat(printer.submit(SEVEN, false)).isInstanceOf(Submission.Refused.class);
    }
}
