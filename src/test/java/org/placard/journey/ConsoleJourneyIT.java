package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journey.Browsers.Size;

/**
 * A coordinator opens the event, people act at a kiosk, and the coordinator takes home what they gave, and no more. What
 * was printed does not come back, so that comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleJourneyIT {

    private static final String AGREED = "Aygul Handover";
    private static final String KEPT_BACK = "Berta Keepsake";
    private static final String WRITER = "Carla Penfriend";

    private static Stall stall;
    private static final List<Integer> NUMBERS = new ArrayList<>();

    @BeforeAll
    static void anOpenEventAtWhichPeopleActed() {
        stall = Stall.set();
        var office = Office.of(stall);
        office.openTheEvent();
        office.close();
        signed(AGREED, "keep", "handOver");
        signed(KEPT_BACK, "keep");
        NUMBERS.add(wrote(false));
        NUMBERS.add(wrote(true));
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @Test
    void anOpenEventIsNoPracticeAnyMore() {
        var tablet = stall.tablet(Size.WIDE, "ug");

        assertThat(tablet.page().locator(".band")).isHidden();
        assertThat(tablet.page().locator(".languages .chip")).hasCount(2);
        tablet.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.menu.today",
                "console.event.title",
                "console.campaigns.title",
                "console.menu.records",
                "console.menu.letters",
                "console.menu.export",
                "counting.menu.takeBack",
                "erase.menu",
                "counting.menu.reconciliation",
                "console.menu.monday",
                "console.menu.people",
                "Kiosks"
            })
    void noPageOfTheConsoleKeepsAnybodyOut(String page) {
        var office = Office.of(stall).goTo(page);

        Look.at(office.page()).isAccessible().fitsSideways();
        office.lock();
        Look.at(office.page()).isAccessible().fitsSideways();
        office.close();
    }

    @Test
    void recordsSayWhoGaveWhatAndInWhichWords() {
        var office = Office.of(stall).goTo("console.menu.records");
        assertThat(rows(office)).hasCount(4);
        assertThat(office.main()).containsText(AGREED);

        office.page().getByLabel(office.words().of("console.records.search")).fill("keepsake");
        office.page().keyboard().press("Enter");
        assertThat(rows(office)).hasCount(1);
        rows(office).getByRole(AriaRole.LINK).click();

        assertThat(office.main()).containsText(KEPT_BACK);
        assertThat(office.main()).containsText("keeps my name, country and signature");
        assertThat(office.main()).containsText("may also be passed on by Amnesty Bern");
        Look.at(office.page()).isAccessible().fitsSideways();
        office.close();
    }

    @Test
    void onceLockedNothingCanBeReadByAnyRoad() {
        var office = Office.of(stall).goTo("console.menu.records");
        rows(office).getByRole(AriaRole.LINK).first().click();
        assertThat(office.main()).containsText(office.words().of("console.record.consents"));
        var record = office.page().url();

        office.lock();

        readsNobody(office);
        office.page().reload();
        readsNobody(office);
        office.page().goBack();
        readsNobody(office);
        office.page().navigate(record);
        readsNobody(office);
        office.unlock();
        assertThat(office.main()).containsText(office.words().of("console.record.consents"));
        office.close();
    }

    @Test
    void aFileAskedForBeforeLockingIsNotGivenAfter() {
        var office = Office.of(stall).goTo("console.menu.export");
        var address = stall.node().address() + "/"
                + office.file("console.export.handOver").getAttribute("href");
        assertThat(office.page().request().get(address).text()).contains(AGREED);

        office.lock();

        assertThat(office.page().request().get(address).text()).doesNotContain(AGREED, KEPT_BACK);
        office.close();
    }

    @Test
    void withTheSecondConsentEmptyTheHandOverListDoesNotCarryTheName() {
        var office = Office.of(stall).goTo("console.menu.export");

        var list = new String(office.download(office.file("console.export.handOver")), StandardCharsets.UTF_8);

        assertThat(list).contains(AGREED).doesNotContain(KEPT_BACK, WRITER);
        assertThat(office.main()).containsText("1 rows written");
        Look.at(office.page()).isAccessible();
        office.close();
    }

    @Test
    void theTeamsListHasEverybodyWithEachConsentInAColumn() {
        var office = Office.of(stall).goTo("console.menu.export");

        var list = new String(office.download(office.file("console.export.team")), StandardCharsets.UTF_8);

        assertThat(list).contains("may_hand_over");
        assertThat(list.lines().filter(line -> line.contains(AGREED))).hasSize(1);
        assertThat(list.lines().filter(line -> line.contains(KEPT_BACK))).hasSize(1);
        office.close();
    }

    @Test
    void eachKindOfFileIsGivenAndAnEncryptedOneShowsItsWordsOnce() {
        var office = Office.of(stall).goTo("console.menu.export").includePractice();
        var begins = Map.of("XLSX", "PK", "OSDI", "{\"_links\"", "REGISTER", "\uFEFFnumber,", "REGISTER_XLSX", "PK");

        begins.forEach((kind, beginning) -> {
            office.page().locator("#export-format").selectOption(kind);
            assertThat(new String(office.download(office.file("console.export.team")), StandardCharsets.UTF_8))
                    .startsWith(beginning);
        });
        office.page().getByLabel(office.words().of("console.export.encrypt")).check();
        assertThat(new String(office.download(office.file("console.export.team")), StandardCharsets.UTF_8))
                .startsWith("age-encryption.org/v1");

        assertThat(office.main()).containsText(office.words().of("console.export.words"));
        Look.at(office.page()).isAccessible().fitsSideways();
        office.close();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void waitingLettersArePrintedInTheOrderOfTheirNumbersOnce() {
        var office = Office.of(stall).goTo("console.menu.letters");
        office.button("console.letters.make").click();
        var link = office.link("console.letters.file");
        Look.at(office.page()).isAccessible().fitsSideways();

        var paper = Paper.of(office.download(link));

        assertThat(NUMBERS).isSorted();
        assertThat(paper.pages()).isEqualTo(NUMBERS.size());
        assertThat(paper).satisfies(Paper.says(WRITER)).satisfies(Paper.says("A resident of Switzerland"));
        assertThat(paper.text().indexOf("A resident of Switzerland"))
                .isLessThan(paper.text().indexOf(WRITER));
        office.button("console.letters.yes").click();
        assertThat(office.main()).containsText(office.words().of("console.letters.waiting", "count", 0));
        office.close();
    }

    @Test
    void pastItsDeadlineALetterIsASpecimenUntilAnAcceptanceIsOnRecord() {
        var early = stall.tablet(Size.WIDE, "en").goTo(Tablet.LETTER);
        assertThat(early.page().locator("main")).containsText("Yours prints as a specimen");
        early.close();
        var office = Office.of(stall).goTo("console.menu.letters");
        office.button("console.letters.make").click();
        assertThat(Paper.of(office.download(office.link("console.letters.file"))))
                .satisfies(Paper.says("SPECIMEN"));

        office.goTo("console.event.title").recordThatLateLettersAreTaken("The embassy", "its first secretary");

        assertThat(office.main()).containsText("The embassy takes late letters, said its first secretary");
        office.goTo("console.menu.letters").button("console.letters.make").click();
        assertThat(Paper.of(office.download(office.link("console.letters.file"))))
                .satisfies(Paper.doesNotSay("SPECIMEN"))
                .satisfies(Paper.says("President Xi Jinping"));
        office.close();
        var late = stall.tablet(Size.WIDE, "en").goTo(Tablet.LETTER);
        assertThat(late.page().locator("main")).not().containsText("Yours prints as a specimen");
        late.close();
    }

    private static Locator rows(Office office) {
        return office.main().locator("tbody tr");
    }

    private static void readsNobody(Office office) {
        assertThat(office.main().getByLabel(office.words().of("console.signIn.passphrase")))
                .isVisible();
        assertThat(office.page().content()).doesNotContain(AGREED, KEPT_BACK, WRITER);
    }

    private static void signed(String name, String... consents) {
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", name);
        tablet.draw();
        for (var consent : consents) {
            tablet.tick(consent);
        }
        tablet.sign().receipt();
        tablet.close();
    }

    private static int wrote(boolean named) {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en"));
        if (named) {
            desk.sign(WRITER).agree();
        }
        var number = desk.handIn().number();
        desk.tablet().close();
        return number;
    }
}
