package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.journey.Browsers.Size;
import org.placard.printing.printer.EvePrinter;

/** Sixty people write at a kiosk, one after the other; what they wrote comes out of a real printer and goes on its way. */
@Tag("slow")
class SixtyLettersIT {

    private static final int LETTERS = 60;
    private static final int EVERY_SIXTH = 6;
    private static final List<Tongue> TONGUES = List.of(
            new Tongue("en", "This is what I ask, as number %d."),
            new Tongue("zh", "这是第%d封信里我自己写的话。"),
            new Tongue("ug", "بۇ %d نومۇرلۇق خەتنى ئۆزۈم يازدىم"));
    private static final double TO_PRINT_ALL = Duration.ofMinutes(6).toMillis();
    /** Keeps each sheet in the order in which it came. */
    private static final String INTO_THE_TRAY = """
            here=$(dirname "$0")
            for document; do :; done
            cp "$document" "$here/tray/$(printf %03d $(ls "$here/tray" | wc -l)).pdf"
            """;

    /** A language and a sentence in it, with room for a number. */
    private record Tongue(String language, String sentence) {}

    private final Map<Integer, String> typed = new TreeMap<>();
    private final TreeSet<Integer> byHand = new TreeSet<>();

    @TempDir
    private Path beside;

    private EvePrinter printer;
    private Stall stall;

    @BeforeEach
    void openTheEventWithAPrinterAtTheTable() throws IOException {
        Files.createDirectories(beside.resolve("tray"));
        printer = new EvePrinter(beside, INTO_THE_TRAY);
        stall = Stall.with(Deployment.withPaperInTheTray("LETTER"));
        Office.of(stall)
                .openTheEvent()
                .recordThatLateLettersAreTaken("The embassy", "its first secretary")
                .close();
    }

    @AfterEach
    void packUp() {
        if (stall != null) {
            stall.close();
        }
        if (printer != null) {
            printer.close();
        }
    }

    @Test
    void comeOutInTheirOrderEachOnceAndAreAccountedFor() {
        var volunteer = Volunteer.at(stall).use(printer.address().uri().toString());
        var tablet = stall.tablet(Size.WIDE, "en");
        for (int at = 0; at < LETTERS; at++) {
            write(tablet, at);
        }
        assertThat(byHand).hasSize(LETTERS / EVERY_SIXTH);

        volunteer.printAll();
        assertThat(volunteer.letters("printed")).hasCount(LETTERS, new HasCountOptions().setTimeout(TO_PRINT_ALL));
        assertThatThePagesAreTheLetters();

        numbersInAnyOrder().forEach(volunteer::handOver);
        volunteer.post(LETTERS, "Anna Berger");
        assertThat(volunteer.letters("posted")).hasCount(LETTERS);
        assertThat(volunteer.closingSheet().getByText("Every letter is accounted for."))
                .isVisible();
    }

    private void write(Tablet tablet, int at) {
        var tongue = TONGUES.get(at % TONGUES.size());
        var desk = Desk.on(tablet).writeIn(tongue.language());
        if (at % EVERY_SIXTH == 0) {
            byHand.add(desk.choose("letter.mode.byHand").handIn().number());
        } else {
            var sentence = tongue.sentence().formatted(at + 1);
            typed.put(desk.begin(sentence).handIn().number(), sentence);
        }
        tablet.button("letter.done.leave").click();
        tablet.isAtTheStart();
    }

    private void assertThatThePagesAreTheLetters() {
        var sheets = tray();
        assertThat(sheets).hasSize(LETTERS);
        for (int number = 1; number <= LETTERS; number++) {
            var sheet = sheets.get(number - 1);
            assertThat(sheet.text()).contains("№ " + number);
            assertThat(sheet).satisfies(Paper.doesNotSay("SPECIMEN"));
        }
        typed.forEach((number, sentence) -> assertThat(sheets.get(number - 1)).satisfies(Paper.says(sentence)));
    }

    private List<Paper> tray() {
        try (var files = Files.list(beside.resolve("tray"))) {
            return files.sorted().map(SixtyLettersIT::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper read(Path file) {
        try {
            return Paper.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> numbersInAnyOrder() {
        var seed = System.nanoTime();
        System.out.println("Handed over in an order drawn from " + seed);
        var numbers = new ArrayList<>(typed.keySet());
        numbers.addAll(byHand);
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }
}
