package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** A day at the print table, from the card to the last letter handed over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TableJourneyIT {

    private static final Words WORDS = Words.in("en");
    /** Parts of a letter's row that lie upon one another. */
    private static final String COVERED = """
            () => [...document.querySelectorAll('.table-letter')].flatMap((row) => {
              const boxes = [...row.querySelectorAll('.table-number, bdi, .table-state p, button')]
                .map((part) => [part.textContent, part.getBoundingClientRect()]);
              return boxes.flatMap(([a, one], at) => boxes.slice(at + 1)
                .filter(([b, two]) => one.left < two.right - 1 && two.left < one.right - 1
                  && one.top < two.bottom - 1 && two.top < one.bottom - 1)
                .map(([b]) => `${a} / ${b}`));
            })
            """;

    private static final Map<Integer, String> WRITTEN = new LinkedHashMap<>();

    @TempDir
    private static Path stick;

    private static Stall stall;
    private static String card;
    private static Page table;

    @BeforeAll
    static void aCardIsMadeAndPeopleWrite() {
        stall = Stall.set();
        var office = Office.of(stall).goTo("console.menu.table");
        office.button("console.table.make").click();
        card = office.main().locator(".console-secret").innerText();
        office.close();
        wrote("en", "My grandmother taught me to ask.");
        wrote("zh", "这句话是我自己写的。");
        wrote("ug", "بۇ جۈملىنى ئۆزۈم يازدىم");
        table = openTheTable("acorn bridge copper delta");
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    private static void wrote(String language, String sentence) {
        var desk = Desk.on(stall.tablet(Size.WIDE, language)).begin(sentence).handIn();
        WRITTEN.put(desk.number(), sentence);
        desk.tablet().close();
    }

    private static Page openTheTable(String words) {
        var page = stall.browsers().tablet(Size.WIDE);
        page.navigate(stall.node().address() + "/table");
        show(page, words);
        return page;
    }

    private static void show(Page page, String words) {
        page.getByLabel(WORDS.of("table.card")).fill(words);
        page.keyboard().press("Enter");
    }

    @Test
    @Order(0)
    void otherWordsOpenNothing() {
        assertThat(table.getByRole(AriaRole.ALERT)).hasText(WORDS.of("table.wrong"));
        assertThat(letters()).hasCount(0);
        Look.at(table).isAccessible().fitsSideways();
    }

    @Test
    @Order(1)
    void theCardShowsWhatWaitsInItsOrder() {
        show(table, card);

        assertThat(letters()).hasCount(WRITTEN.size());
        assertThat(letters().locator(".table-number"))
                .hasText(WRITTEN.keySet().stream().map(String::valueOf).toArray(String[]::new));
        Look.at(table).isAccessible().fitsSideways();
    }

    @Test
    @Order(2)
    void aPrinterThatIsNotThereIsSaidAndStaysSaid() {
        table.getByLabel(WORDS.of("table.address")).fill("ipp://127.0.0.1:9/ipp/print");
        button("table.use").click();
        assertThat(table.getByRole(AriaRole.STATUS)).hasText(WORDS.of("table.trouble.NOT_FOUND"));

        table.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> {});
        table.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> {});

        assertThat(table.getByRole(AriaRole.STATUS)).hasText(WORDS.of("table.trouble.NOT_FOUND"));
        button("table.otherPrinter").click();
    }

    @Test
    @Order(3)
    void thePagesThatComeOutAreTheLettersThatWereWritten() throws IOException {
        table.getByLabel(WORDS.of("table.address")).fill(stick.toUri().toString());
        button("table.use").click();
        button("printer.test.print").click();
        assertThat(table.getByText(WORDS.of("printer.test.cameOut"))).isVisible();
        assertThat(Paper.of(Files.readAllBytes(stick.resolve("test-page.pdf"))))
                .satisfies(Paper.says("A letter can open a door."));
        Stall.button(table, WORDS.of("table.printAll", "count", WRITTEN.size())).click();
        assertThat(in("printed")).hasCount(WRITTEN.size());

        for (var letter : WRITTEN.entrySet()) {
            var file = stick.resolve("letter-%04d.pdf".formatted(letter.getKey()));
            assertThat(Paper.of(Files.readAllBytes(file)))
                    .satisfies(Paper.says(letter.getValue()))
                    .satisfies(Paper.says("SPECIMEN"));
        }
        Look.at(table).isAccessible().fitsSideways();
    }

    @Test
    @Order(4)
    void aLetterIsHandedOverByItsNumberAndItsWordsAreGoneFromTheTable() throws IOException {
        row(2).getByText(WORDS.of("table.handOver")).click();

        assertThat(in("handed_over")).hasCount(1);
        assertThat(in("printed")).hasCount(WRITTEN.size() - 1);
        try (var files = Files.walk(stall.node().data().resolve("table"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".slip"))).hasSize(WRITTEN.size() - 1);
        }
    }

    @Test
    @Order(5)
    void aLetterIsPrintedAgainOnlyForAReason() {
        more(1).click();
        row(1).getByText(WORDS.of("table.again")).click();
        row(1).getByText(WORDS.of("table.why.SMUDGED")).click();

        assertThat(in("waiting")).hasCount(1);
        button("table.printNext").click();
        assertThat(in("waiting")).hasCount(0);
        assertThat(stick.resolve("letter-0001-2.pdf")).exists();
    }

    @Test
    @Order(6)
    void aNumberThatIsCalledOutIsFoundAtOnce() {
        table.getByLabel(WORDS.of("table.find")).fill("2");
        assertThat(letters().locator("visible=true")).hasCount(1);

        table.getByLabel(WORDS.of("table.find")).fill("");
        assertThat(letters().locator("visible=true")).hasCount(WRITTEN.size());
    }

    @Test
    @Order(6)
    void whatWasPrintedHereWaitsNoMoreInTheConsole() {
        var office = Office.of(stall).goTo("console.menu.letters");

        assertThat(office.main()).containsText(office.words().of("console.letters.waiting", "count", 0));
        office.close();
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({"1280, 800", "1024, 768", "800, 1280"})
    void theTableFitsOtherScreens(int width, int height) {
        table.setViewportSize(width, height);

        Look.at(table).isAccessible().fitsSideways();
        assertThat((List<?>) table.evaluate(COVERED)).isEmpty();
    }

    @Test
    @Order(8)
    void lettersGoOnTheirWayTogetherAndItCanBeReadAfterwards() {
        button("table.post.title").click();
        Stall.button(table, WORDS.of("table.post.all", "count", WRITTEN.size())).click();
        assertThat(table.getByText(WORDS.of("table.post.count", "count", WRITTEN.size())))
                .isVisible();
        table.getByLabel(WORDS.of("table.post.by")).fill("Anna Berger");
        table.getByLabel(WORDS.of("table.post.postage", "currency", "CHF")).fill("twelve");
        button("table.post.send").click();
        assertThat(table.getByRole(AriaRole.ALERT)).hasText(WORDS.of("table.post.noPostage"));
        Look.at(table).isAccessible().fitsSideways();

        table.getByLabel(WORDS.of("table.post.postage", "currency", "CHF")).fill("5,70");
        button("table.post.send").click();

        assertThat(table.locator(".table-log li")).hasCount(1);
        assertThat(table.locator(".table-log li")).containsText("5.70 CHF");
        assertThat(table.locator(".table-log li")).containsText("AB");
        Look.at(table).isAccessible().fitsSideways();
        button("table.letters").click();
        assertThat(in("posted")).hasCount(WRITTEN.size());
    }

    @Test
    @Order(8)
    void lockedItShowsNothingAndAReloadDoesNotOpenIt() {
        button("table.lock").click();
        assertThat(table.getByLabel(WORDS.of("table.card"))).isVisible();

        table.reload();

        assertThat(table.getByLabel(WORDS.of("table.card"))).isVisible();
        assertThat(letters()).hasCount(0);
    }

    @ParameterizedTest
    @Order(9)
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
    @Order(10)
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
    @Order(11)
    void theClosingSheetSaysThatNothingIsOpenAndTheTableIsClosedForGood() throws IOException {
        show(table, card);
        button("table.closing.title").click();
        assertThat(table.getByText(WORDS.of("table.closing.balanced"))).isVisible();
        var sheet =
                table.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORDS.of("table.closing.sheet")));
        var pdf = table.waitForDownload(sheet::click).path();
        assertThat(Paper.of(Files.readAllBytes(pdf))).satisfies(Paper.says(WORDS.of("table.closing.balanced")));
        Look.at(table).isAccessible().fitsSideways();

        button("table.closing.close").click();
        Look.at(table).isAccessible().fitsSideways();
        button("table.closing.yes").click();

        assertThat(table.getByText(WORDS.of("table.closing.isClosed"))).isVisible();
        try (var files = Files.walk(stall.node().data().resolve("table"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("printer");
        }
        var office = Office.of(stall).goTo("console.menu.table");
        assertThat(office.main().getByRole(AriaRole.STATUS)).isVisible();
        office.close();
    }

    private static Locator letters() {
        return table.locator("ol > li");
    }

    private static Locator in(String state) {
        return table.locator("ol > li." + state);
    }

    private static Locator more(int number) {
        return Stall.button(table, WORDS.of("table.moreOf", "number", number));
    }

    private static Locator row(int number) {
        return letters()
                .filter(new Locator.FilterOptions()
                        .setHas(table.locator(".table-number")
                                .getByText(String.valueOf(number), new Locator.GetByTextOptions().setExact(true))));
    }

    private static Locator button(String key) {
        return Stall.button(table, WORDS.of(key));
    }
}
