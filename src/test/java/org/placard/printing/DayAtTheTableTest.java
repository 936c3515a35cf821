package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.WholeNode;
import org.placard.letter.LetterBody;
import org.placard.letter.LetterDesk;
import org.placard.letter.LetterMode;
import org.placard.letter.WrittenLetter;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.printing.printer.EvePrinter;
import org.placard.shared.ActionId;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.vault.CardWords;

/**
 * A whole day: sixty letters in three languages, ten of them by hand, taken by the desk behind the kiosk's screens, printed
 * on a real IPP printer, handed over in any order, sent on their way, and counted until nothing is open.
 */
class DayAtTheTableTest {

    private static final int LETTERS = 60;
    private static final int EVERY_SIXTH = 6;
    private static final List<String> LANGUAGES = List.of("en", "zh", "ug");
    /** Keeps each sheet in the order in which it came. */
    private static final String INTO_THE_TRAY = """
            here=$(dirname "$0")
            for document; do :; done
            cp "$document" "$here/tray/$(printf %03d $(ls "$here/tray" | wc -l)).pdf"
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path beside;

    /** Stands in each letter and in each name, and nowhere else in the world. */
    private final String mark = "q" + HexFormat.of().formatHex(random(5)) + "x";

    private final Map<Integer, String> written = new LinkedHashMap<>();
    private final List<Integer> byHand = new ArrayList<>();
    private WholeNode node;
    private CardWords card;
    private EvePrinter printer;

    @BeforeEach
    void openTheEvent() throws IOException {
        Files.createDirectories(beside.resolve("tray"));
        printer = new EvePrinter(beside, INTO_THE_TRAY);
        node = new WholeNode(data);
        var events = node.bean(Events.class);
        assertThat(events.describe(market(), InMemoryVault.ANNA)).isInstanceOf(Events.Changed.Done.class);
        assertThat(events.open(InMemoryVault.ANNA)).isInstanceOf(Events.Changed.Done.class);
        card = table().makeCard(events.current().id(), InMemoryVault.ANNA);
    }

    @AfterEach
    void packUp() {
        if (node != null) {
            node.close();
        }
        if (printer != null) {
            printer.close();
        }
    }

    @Test
    void everyLetterIsAccountedFor() throws IOException {
        for (int letter = 0; letter < LETTERS; letter++) {
            write(letter);
        }
        assertThat(byHand).hasSize(LETTERS / EVERY_SIXTH);
        assertThat(filesThatHold(mark)).as("before the card is shown").isEmpty();

        try (var open = unlock()) {
            print(open);
            assertThatThePagesAreTheLetters();
            handOver(open);
            assertThat(filesThatHold(mark)).as("after they were handed over").isEmpty();
            assertThat(slips()).isZero();
            post(open);
            close(open);
        }
        assertThat(table().unlock(event(), card)).isInstanceOf(Unlocking.NoCard.class);
    }

    private void write(int at) {
        var desk = node.bean(LetterDesk.class);
        var language = new LanguageTag(LANGUAGES.get(at % LANGUAGES.size()));
        var text = desk.campaign(WholeNode.LETTERS).orElseThrow().text(language);
        var model = Objects.requireNonNull(text.letter());
        boolean hand = at % EVERY_SIXTH == 0;
        var sentence = mark + at + "z";
        var words = LetterBody.written(
                sentence + "\n\n" + LetterBody.model(text, model).typed());
        var letter = new WrittenLetter(
                WholeNode.LETTERS,
                language,
                hand ? LetterMode.BY_HAND : LetterMode.EDITED,
                language,
                model.salutation(),
                hand ? new LetterBody(List.of(), List.of()) : words,
                model.closing(),
                new CountryCode("CH"),
                hand ? "" : "Writer " + mark,
                hand ? null : new WrittenLetter.Naming("May it go to them?"),
                null,
                null,
                "LETTER");
        if (!(desk.take(desk.begin(), letter) instanceof LetterDesk.Answer.Kept kept)) {
            throw new AssertionError("Letter " + at + " was not kept");
        }
        if (hand) {
            byHand.add(kept.number());
        } else {
            written.put(kept.number(), sentence);
        }
    }

    private void print(OpenTable open) {
        open.print(open.letters(), printer.address(), false);
        await("all are printed")
                .atMost(Duration.ofMinutes(4))
                .until(() -> open.letters().stream().allMatch(job -> job.state() == JobState.PRINTED));
    }

    private void assertThatThePagesAreTheLetters() throws IOException {
        var sheets = tray();
        assertThat(sheets).hasSize(LETTERS);
        for (int at = 0; at < LETTERS; at++) {
            var sheet = sheets.get(at);
            int number = at + 1;
            assertThat(sheet).contains("№ " + number);
            if (byHand.contains(number)) {
                assertThat(sheet).doesNotContain(mark);
            } else {
                assertThat(sheet).contains(written.get(number));
                assertThat(sheets.stream().filter(other -> other.contains(written.get(number))))
                        .hasSize(1);
            }
        }
    }

    private List<String> tray() throws IOException {
        try (var files = Files.list(beside.resolve("tray"))) {
            return files.sorted().map(DayAtTheTableTest::read).toList();
        }
    }

    private void handOver(OpenTable open) {
        var seed = System.nanoTime();
        System.out.println("Handed over in an order drawn from " + seed);
        var order = new ArrayList<>(ids(open));
        Collections.shuffle(order, new Random(seed));
        order.forEach(id -> assertThat(open.handOver(id)).isPresent());
    }

    private void post(OpenTable open) {
        var all = ids(open);
        var today = LocalDate.now(ZoneId.systemDefault());
        var francs = Currency.getInstance("CHF");
        var cost = new Postage(new BigDecimal("57.00"), francs);
        var by = Initials.of("Anna Berger");
        assertThat(open.send(all.subList(0, 30), new Departure(PostWay.POST, today, by, cost)))
                .isTrue();
        assertThat(open.send(all.subList(30, 50), new Departure(PostWay.EMBASSY_PARCEL, today, by, null)))
                .isTrue();
        all.subList(50, LETTERS).forEach(id -> assertThat(open.takenAway(id)).isPresent());
    }

    private void close(OpenTable open) throws IOException {
        var account = node.bean(Accounts.class).of(event());
        assertThat(account.isBalanced())
                .as("%s open, %s apart", account.open(), account.difference())
                .isTrue();
        var sheet = text(node.bean(ClosingPages.class)
                .closingSheet(account, LanguageTag.ENGLISH)
                .pdf());
        assertThat(sheet)
                .contains("Winter market, Bern", "57.00 CHF", "Every letter is accounted for.")
                .doesNotContain(mark);
        assertThat(sheet.lines()).contains("Written 60", "of these by hand 10", "Still open 0");
        assertThat(open.closeForGood(account)).isTrue();
    }

    private static List<ActionId> ids(OpenTable open) {
        return open.letters().stream().map(job -> job.ticket().id()).toList();
    }

    private OpenTable unlock() {
        assertThat(table().unlock(event(), new CardWords("acorn bridge copper delta")))
                .isInstanceOf(Unlocking.Wrong.class);
        if (table().unlock(event(), card) instanceof Unlocking.Open(var open)) {
            return open;
        }
        throw new AssertionError("The card does not open the table");
    }

    private PrintTable table() {
        return node.bean(PrintTable.class);
    }

    private EventId event() {
        return node.bean(Events.class).current().id();
    }

    private long slips() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".slip")).count();
        }
    }

    /** The data folder, and whatever was put down for a moment since the test began; not the printer's own tray. */
    private List<Path> filesThatHold(String words) throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var kept = Files.walk(data);
                var passing = Files.list(temporary)) {
            return OnDisk.filesThatHold(words, Stream.concat(kept, passing));
        }
    }

    private static String read(Path pdf) {
        try {
            return text(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static EventDetails market() {
        return new EventDetails(
                "Winter market",
                "Bern",
                new CountryCode("CH"),
                null,
                null,
                "Some Group",
                "data@example.org",
                LocalDate.now(ZoneOffset.UTC).plusDays(90),
                16,
                Paper.LETTER,
                Delivery.POST,
                List.of(WholeNode.LETTERS),
                List.of(LanguageTag.ENGLISH),
                Map.of(LanguageTag.ENGLISH, new PrivacyNotice("Letters", "The office", "CN", "All", "The authority")));
    }
}
