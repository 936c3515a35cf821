package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.placard.journey.Browsers.Size;

/** A coordinator at a hub lets a machine join, and has by evening what was signed there, by network and by stick. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SyncJourneyIT {

    @TempDir
    private static Path sticks;

    private static Stall hub;
    private static Stall stall;
    private static Path own = Path.of("");

    @BeforeAll
    static void twoMachines() {
        hub = Stall.set();
        stall = Stall.set();
    }

    @AfterAll
    static void packUp() {
        stall.close();
        hub.close();
    }

    @Test
    @Order(1)
    void aMachineJoinsByTheSevenWords() throws IOException {
        sign(stall);
        var office = Office.of(hub).goTo("sync.menu");
        office.button("sync.published.publish").click();
        assertThat(office.main()).containsText(office.words().of("sync.published.done"));
        office.button("sync.code.draw").click();
        var words = office.page().locator(".console-secret").innerText();
        var there = Office.of(stall).goTo("sync.menu");

        join(there, "one two three four five six seven");
        assertThat(there.main()).containsText(there.words().of("sync.join.CODE_REFUSED"));
        join(there, words);
        assertThat(there.main()).containsText(there.words().of("sync.join.DONE"));
        there.button("sync.hub.visit").click();
        assertThat(there.main()).containsText(there.words().of("sync.visit.ALL_THERE"));
        own = saved(there, "own.bundle");

        office.page().reload();
        assertThat(machine(office)).containsText("1");
        office.close();
        there.close();
    }

    private static void join(Office there, String words) {
        there.page().locator("#hub-address").fill(hub.node().address().replaceAll("/$", ""));
        there.page().locator("#hub-code").fill(words);
        there.page().locator("#own-name").fill("Tablet at the station");
        there.page().locator("#own-name").blur();
        there.button("sync.join.join").click();
    }

    private static Locator machine(Office office) {
        return office.row("Tablet at the station");
    }

    private static void sign(Stall at) {
        var tablet = at.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Joining Joanna");
        tablet.draw().tick("keep").sign().receipt();
        tablet.close();
    }

    @Test
    @Order(2)
    void thePageFitsAndKeepsNobodyOut() {
        var office = Office.of(hub).goTo("sync.menu");
        for (var size : Size.values()) {
            office.page().setViewportSize(size.width(), size.height());
            Look.at(office.page()).isAccessible().fitsSideways();
        }
        office.close();
    }

    @Test
    @Order(3)
    void whatAStolenMachineTookWaitsUntilSomebodyLetsItCount() {
        var office = Office.of(hub).goTo("sync.menu");
        machine(office).getByRole(AriaRole.BUTTON).click();
        office.button("sync.machines.yes").click();
        assertThat(office.main().getByRole(AriaRole.ALERT))
                .hasText(office.words().of("sync.away.choose"));

        var from = office.main().getByLabel(office.words().of("sync.away.from"));
        from.selectOption(new SelectOption().setIndex(2));
        Look.at(office.page()).isAccessible().fitsSideways();
        office.button("sync.machines.yes").click();

        assertThat(machine(office)).containsText(office.words().of("sync.machines.sentAway"));
        Look.at(office.page()).isAccessible().fitsSideways();
        office.button("sync.quarantine.accept").click();
        office.button("sync.quarantine.yes").click();
        assertThat(office.button("sync.quarantine.accept")).hasCount(0);
        office.close();
    }

    @Test
    @Order(4)
    void whatWasCarriedOnAStickIsTakenInOnceAndAStrangersWaits() throws Exception {
        var stranger = Stall.set();
        sign(stranger);
        var others = saved(Office.of(stranger).goTo("sync.menu"), "stranger.bundle");
        stranger.close();
        var desk = Office.of(hub).goTo("sync.menu");
        desk.page().locator("#bundles").setInputFiles(own);
        assertThat(desk.main()).containsText(desk.words().of("sync.came.TAKEN", "count", 0));
        desk.page().locator("#bundles").setInputFiles(others);
        assertThat(desk.main()).containsText(desk.words().of("sync.quarantine.title"));
        desk.close();
        hub.node().close();

        assertThat(receive(own).said()).contains("nothing new");
        assertThat(receive(others).exit()).isEqualTo(1);
        assertThat(receive(others).said()).contains("quarantine");
        assertThat(own.resolveSibling("own.bundle.receipt")).isNotEmptyFile();
    }

    private static Path saved(Office from, String name) throws IOException {
        return Files.write(sticks.resolve(name), from.download(from.link("sync.stick.save")));
    }

    private static RunningNode.Ended receive(Path file) throws IOException {
        return RunningNode.command(hub.node().data(), Map.of(), "receive", file.toString());
    }
}
