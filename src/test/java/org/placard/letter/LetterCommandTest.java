package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.campaign.CampaignShelf;
import org.placard.event.Events;
import org.placard.event.PractisedEvents;
import org.placard.fakes.DeskNode;
import org.placard.shared.Folders;
import org.placard.shared.text.ShippedWords;
import picocli.CommandLine;

/** {@code ./placard letter} over real packs, in a folder of its own. */
class LetterCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CampaignShelf shelf;
    private Events events;
    private Path pdf;

    @BeforeEach
    void beforeAnyEvent() throws IOException {
        Files.writeString(folder.resolve("kiosk.yaml"), "event:\n  place: Bern\n  paper: LETTER\n");
        shelf = CampaignShelf.in(folder);
        shelf.setDeadline("2999-12-31");
        events = PractisedEvents.notBegun(folder, shelf.campaigns());
        pdf = folder.resolve("letters.pdf");
    }

    @Test
    void withoutKeysItPrintsWithTheConfiguredPlaceAndPaper() throws IOException {
        assertThat(letter("--address", "Main Street 2; 3011 Bern")).isZero();

        assertThat(text()).contains("Bern, ", "Dear President Lovelace,", "Aygul Memet", "3011 Bern", "SPECIMEN");
        assertThat(err.toString()).contains("No event was begun").hasLineCount(1);
        assertThat(out.toString()).isEqualTo(pdf + System.lineSeparator());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void itPrintsAsManyAsAskedForWithTheirNumbers() throws IOException {
        letter("--count", "3");

        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var third = new PDFTextStripper();
            third.setStartPage(3);
            assertThat(third.getText(document)).contains("№ 3");
        }
    }

    @Test
    void atAnOpenEventItIsARealLetter() throws IOException {
        try (var node = new DeskNode(folder.resolve("data"))) {
            events = node.events();
            assertThat(letter()).isZero();
        }
        assertThat(err.toString()).isEmpty();
        assertThat(text()).doesNotContain("SPECIMEN");
    }

    @Test
    void pastTheDeadlineItIsASpecimenAndSaysWhatHelps() throws IOException {
        shelf = CampaignShelf.in(folder);
        try (var node = new DeskNode(folder.resolve("data"))) {
            events = node.events();
            assertThat(letter()).isZero();
        }
        assertThat(err.toString())
                .contains("SPECIMEN", "2021-09-10", "record that in the console")
                .hasLineCount(1);
        assertThat(text()).contains("SPECIMEN");
    }

    @Test
    void aCampaignThatIsNotThereIsRefusedWithThoseThatAre() {
        assertRefused("free-the-press", "--campaign", "free-the-pres");
    }

    @Test
    void aLanguageTheCampaignLacksIsRefusedWithThoseItHas() {
        assertRefused("It has: en", "--language", "fr");
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamed() {
        assertRefused("cannot be printed", "--name", "Ada \uE000");
    }

    @Test
    void aNameThatFillsPagesIsTooLong() {
        assertRefused("longer than two pages", "--name", "Lovelace ".repeat(2000));
    }

    @Test
    void aNameOfBlanksSignsNothing() {
        assertRefused("somebody must sign", "--name", "  ");
    }

    @Test
    void anAddressThatWouldBeCutIsRefused() {
        assertRefused("more than 4 lines", "--address", "a; b; c; d; e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001"})
    void soManyLettersAreNotPrinted(String count) {
        assertRefused("from 1 to 100000", "--count", count);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndNothingIsLeftBehind() throws IOException {
        pdf = folder.resolve("taken");
        Files.createDirectories(pdf.resolve("inside"));
        assertThat(letter()).isEqualTo(2);

        assertThat(err.toString()).contains("Cannot write " + pdf);
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    private void assertRefused(String why, String... more) {
        assertThat(letter(more)).isEqualTo(2);
        assertThat(err.toString()).contains(why);
        assertThat(out.toString()).isEmpty();
        assertThat(pdf).doesNotExist();
    }

    private int letter(String... more) {
        var command = new LetterCommand(
                shelf.campaigns(),
                new Letters(ShippedWords.texts()),
                new LetterTable(events, new Folders(folder, folder)));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setOverwrittenOptionsAllowed(true)
                .execute(arguments(more));
    }

    private String[] arguments(String... more) {
        var usual = new String[] {"--campaign", "free-the-press", "--name", "Aygul Memet", "--out", pdf.toString()};
        return Stream.of(usual, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /** In one line: the word across the page comes back as a line for every few letters. */
    private String text() throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
