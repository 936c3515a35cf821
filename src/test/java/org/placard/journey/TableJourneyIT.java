package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.model.Operation;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.journey.Browsers.Size;
import org.placard.printing.printer.Responder;
import org.placard.printing.printer.ScriptedPeer;

/** A day at the print table, from the card to the closing sheet, with three volunteers at it who read different languages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TableJourneyIT {

    private static final Map<Integer, String> WRITTEN = new LinkedHashMap<>();

    @TempDir
    private static Path stick;

    private static ScriptedPeer printer;
    private static Responder network;
    private static Stall stall;
    private static String card;
    private static String receipt = "";
    private static Volunteer anna;
    private static List<Volunteer> all;

    @BeforeAll
    static void aCardIsMadeAndPeopleWrite() throws IOException {
        printer = new ScriptedPeer();
        network = Responder.tellingOf("Printer under the tree", "Left of the tent", printer.address());
        stall = Stall.with(Deployment.withPrintersAskedAt(network.port()));
        card = Volunteer.card(stall);
        wrote("en", "My grandmother taught me to ask.");
        wrote("zh", "这句话是我自己写的。");
        wrote("ug", "بۇ جۈملىنى ئۆزۈم يازدىم");
        all = List.of(Volunteer.coming(stall, "en"), Volunteer.coming(stall, "zh"), Volunteer.coming(stall, "ug"));
        anna = all.getFirst();
    }

    @AfterAll
    static void packUp() {
        if (stall != null) {
            stall.close();
        }
        network.close();
        printer.close();
    }

    private static void wrote(String language, String sentence) {
        var desk = Desk.on(stall.tablet(Size.WIDE, language)).begin(sentence).handIn();
        WRITTEN.put(desk.number(), sentence);
        receipt = desk.tablet().receipt();
        desk.tablet().close();
    }

    @Test
    @Order(0)
    void otherWordsOpenNothing() {
        anna.show("acorn bridge copper delta");

        assertThat(anna.page().getByRole(AriaRole.ALERT)).hasText(say("table.wrong"));
        assertThat(anna.letters()).hasCount(0);
        all.forEach(volunteer -> volunteer.looksWell("LOCKED"));
    }

    @Test
    @Order(1)
    void theCardShowsWhatWaitsInItsOrder() {
        all.forEach(volunteer -> volunteer.show(card).comesIn());

        assertThat(anna.letters().locator(".table-number"))
                .hasText(WRITTEN.keySet().stream().map(String::valueOf).toArray(String[]::new));
        all.forEach(volunteer -> volunteer.looksWell("QUEUE"));
    }

    @Test
    @Order(2)
    void aPrinterThatIsNotThereIsSaidAndStaysSaid() {
        anna.use("ipp://127.0.0.1:9/ipp/print");
        assertThat(anna.printerSays()).hasText(say("table.trouble.NOT_FOUND"));

        anna.page().waitForResponse(response -> response.url().contains("v-r=uidl"), () -> {});
        anna.page().waitForResponse(response -> response.url().contains("v-r=uidl"), () -> {});

        assertThat(anna.printerSays()).hasText(say("table.trouble.NOT_FOUND"));
    }

    @Test
    @Order(3)
    void aPrinterOnTheNetworkIsLookedForAndTriedOut() {
        anna.button("table.otherPrinter").click();
        var found = anna.page().locator(".table-found li");
        lookForPrinters(found);
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Left of the tent");
        anna.looksWell("FOUND");

        Stall.button(anna.page(), "Printer under the tree").click();
        assertThat(anna.printerSays()).hasText(say("table.ready"));
        anna.button("printer.test.print").click();

        assertThat(anna.page().getByText(say("printer.test.cameOut"))).isVisible();
        assertThat(Paper.of(printer.tray().getFirst())).satisfies(Paper.says("A letter can open a door."));
    }

    /** Looks again where nobody answered in time, as the screen says. */
    private static void lookForPrinters(Locator found) {
        var none = anna.page().getByText(say("printer.notFound"));
        for (int times = 0; times < 3 && found.count() == 0; times++) {
            anna.button("printer.search").click();
            assertThat(anna.page().getByText(say("printer.searching"))).isVisible();
            assertThat(found.or(none).first()).isVisible();
        }
    }

    @Test
    @Order(4)
    void whatThePrinterWaitsForIsSaidAtEveryTableAndItGoesOnByItself() {
        for (var volunteer : all.subList(1, all.size())) {
            volunteer.use(printer.address().toString());
        }
        printer.stoppedFor("media-empty-error");
        anna.printAll();
        for (var volunteer : all) {
            assertThat(volunteer.printerSays()).hasText(volunteer.words().of("table.trouble.PAPER_OUT"));
            volunteer.looksWell("PAPER_OUT");
        }

        printer.stoppedFor("paused").queueThatSays("Out for lunch");
        anna.button("printer.resume").click();
        assertThat(anna.page().getByText(say("printer.resumed"))).isVisible();
        assertThat(printer.heard(Operation.resumePrinter)).hasSize(1);
        printer.mended();

        assertThat(anna.letters("printed")).hasCount(WRITTEN.size());
        all.forEach(volunteer -> volunteer.looksWell("PRINTED"));
    }

    @Test
    @Order(5)
    void thePagesThatCameOutAreTheLettersThatWereWritten() {
        var pages = printer.tray().subList(1, printer.tray().size()).stream()
                .map(Paper::of)
                .toList();

        assertThat(pages).hasSize(WRITTEN.size());
        int at = 0;
        for (var sentence : WRITTEN.values()) {
            assertThat(pages.get(at++)).satisfies(Paper.says(sentence)).satisfies(Paper.says("SPECIMEN"));
        }
    }

    @Test
    @Order(6)
    void twoWhoPrintTheSameLettersAtTheSameMomentPrintThemOnce() {
        var before = printer.tray().size();
        anna.again(1, "SMUDGED").again(2, "LOST").again(3, "SMUDGED");
        var together = all.subList(0, 2);
        together.forEach(volunteer -> assertThat(volunteer.letters("waiting")).hasCount(WRITTEN.size()));
        var moment = System.currentTimeMillis() + 1500;
        together.forEach(volunteer -> volunteer
                .printAllButton()
                .evaluate("(button, moment) => { setTimeout(() => button.click(), moment - Date.now()); }", (double)
                        moment));

        assertThat(anna.letters("printed")).hasCount(WRITTEN.size());
        together.forEach(volunteer ->
                assertThat(volunteer.printerSays()).hasText(volunteer.words().of("table.ready")));
        assertThat(printer.tray()).hasSize(before + WRITTEN.size());
    }

    @Test
    @Order(7)
    void whatIsSavedToAFolderIsAskedAboutAndNotCalledPrinted() {
        anna.use(stick.toUri().toString());
        for (var volunteer : all) {
            assertThat(volunteer.printerSays()).hasText(volunteer.words().of("table.folder"));
            assertThat(volunteer.page().locator(".table-printer h2")).hasText(stick.toString());
        }
        anna.again(3, "WRONG_PAPER");
        anna.button("table.saveAll", "count", 1).click();

        assertThat(anna.letters("held")).hasCount(1);
        assertThat(anna.row(3)).containsText(say("table.question"));
        assertThat(stick.resolve("letter-0003.pdf")).exists();
        all.forEach(volunteer -> volunteer.looksWell("HELD"));
        anna.press("table.cameOut");
        assertThat(anna.letters("printed")).hasCount(WRITTEN.size());
        anna.use(printer.address().toString());
    }

    @Test
    @Order(8)
    void aLetterIsHandedOverByItsNumberAndItsWordsAreGoneFromTheTable() throws IOException {
        anna.handOverWithADoubleTap(2);

        assertThat(anna.letters("handed_over")).hasCount(1);
        assertThat(anna.letters("printed")).hasCount(WRITTEN.size() - 1);
        try (var files = Files.walk(stall.node().data().resolve("table"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".slip"))).hasSize(WRITTEN.size() - 1);
        }
    }

    @Test
    @Order(8)
    void aNumberThatIsCalledOutIsFoundAtOnce() {
        anna.page().getByLabel(say("table.find")).fill("2");
        assertThat(anna.letters().locator("visible=true")).hasCount(1);

        anna.page().getByLabel(say("table.find")).fill("");
        assertThat(anna.letters().locator("visible=true")).hasCount(WRITTEN.size());
    }

    @Test
    @Order(8)
    void whatWasPrintedHereWaitsNoMoreInTheConsole() {
        var office = Office.of(stall).goTo("console.menu.letters");

        assertThat(office.main()).containsText(office.words().of("console.letters.waiting", "count", 0));
        office.close();
    }

    @Test
    @Order(9)
    void whatItsWriterTookBackIsTornUp() {
        stall.tablet(Size.WIDE, "en").takeBack(receipt).close();

        assertThat(anna.row(3)).containsText(say("table.tearUp"));
        all.forEach(volunteer -> volunteer.looksWell("TAKEN_BACK"));
        anna.press("table.tornUp");
        assertThat(anna.letters("cancelled")).hasCount(1);
    }

    @Test
    @Order(10)
    void lettersGoOnTheirWayTogetherAndItCanBeReadAfterwards() {
        all.forEach(volunteer -> volunteer.button("table.post.title").click());
        assertThat(anna.page().getByText(say("table.post.practice"))).isVisible();
        anna.button("table.post.all", "count", 2).click();
        assertThat(anna.page().getByText(say("table.post.count", "count", 2))).isVisible();
        anna.page().getByLabel(say("table.post.by")).fill("Anna Berger");
        var postage = anna.page().getByLabel(say("table.post.postage", "currency", "CHF"));
        postage.fill("twelve");
        anna.button("table.post.send").click();
        assertThat(anna.page().getByRole(AriaRole.ALERT)).hasText(say("table.post.noPostage"));
        all.forEach(volunteer -> volunteer.looksWell("POST"));

        postage.fill("5,70");
        anna.button("table.post.send").click();

        var log = anna.page().locator(".table-log li");
        assertThat(log).hasCount(1);
        assertThat(log).containsText("5.70 CHF");
        assertThat(log).containsText("AB");
        anna.looksWell("POSTED");
        anna.button("table.letters").click();
        assertThat(anna.letters("posted")).hasCount(2);
    }

    @Test
    @Order(11)
    void lockedItShowsNothingAndAReloadDoesNotOpenIt() {
        anna.button("table.lock").click();
        assertThat(anna.page().getByLabel(say("table.card"))).isVisible();

        anna.page().reload();

        assertThat(anna.page().getByLabel(say("table.card"))).isVisible();
        assertThat(anna.letters()).hasCount(0);
    }

    @ParameterizedTest
    @Order(11)
    @CsvSource({"de-CH, de, ltr", "ug-CN, ug, rtl", "zh-CN, zh, ltr", "kk-KZ, kk, ltr", "fr-FR, en, ltr"})
    void speaksTheLanguageOfTheVolunteersBrowser(String locale, String language, String direction) {
        var page = stall.browsers().laptop(locale);
        page.navigate(stall.node().address() + "/table");

        assertThat(page.getByLabel(Words.in(language).of("table.card"))).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        Look.at(page).isAccessible().fitsSideways();
        page.context().close();
    }

    @Test
    @Order(11)
    void toAKioskThereIsNoTable() {
        var tablet = stall.tablet(Size.WIDE, "en");

        assertThat(tablet.page()
                        .request()
                        .get(stall.node().address() + "/table")
                        .status())
                .isEqualTo(404);
        tablet.close();
    }

    @Test
    @Order(12)
    void theClosingSheetIsPrintedAndSaysThatPracticeCountsForNothing() throws IOException {
        anna.show(card).comesIn();
        all.forEach(Volunteer::closingSheet);
        var practised = say("table.closing.practised", "count", WRITTEN.size());
        assertThat(anna.page().getByText(practised)).isVisible();
        var link =
                anna.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("table.closing.sheet")));
        var pdf = anna.page().waitForDownload(link::click).path();
        assertThat(Paper.of(Files.readAllBytes(pdf)))
                .satisfies(Paper.says(practised))
                .satisfies(Paper.doesNotSay(say("table.closing.balanced")));

        anna.button("table.closing.print.print").click();

        assertThat(anna.page().getByText(say("table.closing.print.cameOut"))).isVisible();
        assertThat(Paper.of(printer.tray().getLast())).satisfies(Paper.says(practised));
        all.forEach(volunteer -> volunteer.looksWell("CLOSING"));
    }

    @Test
    @Order(13)
    void theTableIsClosedForGoodAndNoKioskSendsPeopleThere() throws IOException {
        anna.button("table.closing.close").click();
        anna.looksWell("CLOSING_SURE");
        anna.button("table.closing.yes").click();

        assertThat(anna.page().getByText(say("table.closing.isClosed"))).isVisible();
        try (var files = Files.walk(stall.node().data().resolve("table"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("printer");
        }
        for (var volunteer : all) {
            volunteer.page().reload();
            assertThat(volunteer.page().getByText(volunteer.words().of("table.closing.isClosed")))
                    .isVisible();
            volunteer.looksWell("CLOSED");
        }
        var office = Office.of(stall).goTo("console.menu.table");
        assertThat(office.main().getByRole(AriaRole.STATUS)).isVisible();
        office.close();
        var desk = Desk.on(stall.tablet(Size.WIDE, "en")).handIn();
        assertThat(desk.where()).hasText(desk.say("done.where.TABLE_CLOSED"));
        assertThat(desk.tablet().page().locator(".letter-where"))
                .containsText(desk.say("done.closed.POST", "organisation", desk.say("organisation")));
        desk.showsWhere().tablet().isAccessible();
    }

    private static String say(String key, Object... namedValues) {
        return anna.words().of(key, namedValues);
    }
}
