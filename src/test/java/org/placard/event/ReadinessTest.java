package org.placard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.campaign.CampaignShelf;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.Folders;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.ShippedWords;
import picocli.CommandLine;

class ReadinessTest {

    private static final Finding FINE = new Finding("disk", Level.FINE, "There is room.");
    private static final Finding MISSING = new Finding("printer", Level.MISSING, "There is none.");

    @TempDir
    private Path config;

    private CampaignShelf shelf;
    private JournalledEvents events;

    @BeforeEach
    void beginAnEvent() throws IOException {
        Files.writeString(config.resolve("kiosk.yaml"), "event:\n  name: Practice table\n  languages: [en]\n");
        shelf = CampaignShelf.in(config);
        var vault = new InMemoryVault();
        var rules = new OpeningRules(shelf.campaigns(), ShippedWords.texts(), ShippedWords.console());
        events = new JournalledEvents(
                new NotedFacts(),
                vault,
                shelf.campaigns(),
                rules,
                published -> {},
                new Folders(config, config),
                on("2026-11-20"),
                Stream::empty);
        events.begin(vault.unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, WARNING",
        "2026-11-20, WARNING",
        "2026-11-23, WARNING",
        "2026-11-24, FINE",
    })
    void aDeadlineWarnsOnItsLastThreeDaysAndAfter(String deadline, Level level) {
        shelf.setDeadline(deadline);
        assertThat(deadlines()).singleElement().extracting(Finding::level).isEqualTo(level);
    }

    @Test
    void aDeadlineWarnsNoMoreOnceAnOfficeTakesLateLetters() {
        assertThat(deadlines()).extracting(Finding::level).containsExactly(Level.WARNING);
        events.acceptLateLetters(
                new LateAcceptance(new CampaignSlug("free-the-press"), "Bern", "B.", LocalDate.of(2026, 11, 1)),
                InMemoryVault.ANNA);
        assertThat(deadlines()).extracting(Finding::level).containsExactly(Level.FINE);
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01, MISSING", "2026-11-19, WARNING", "2026-11-20, FINE", "2101-01-01, MISSING"})
    void aClockThatCannotBeRightIsNamed(String today, Level level) {
        assertThat(new ClockReadiness(events, ShippedWords.console(), on(today)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.message()).contains(today);
                });
    }

    @Test
    void anEventInPracticeSaysWhatItLacks() {
        assertThat(new EventReadiness(events, ShippedWords.console()).findings())
                .hasSizeGreaterThan(5)
                .allMatch(finding -> finding.level() == Level.MISSING);
        events.describe(EventSample.complete(), InMemoryVault.ANNA);
        assertThat(new EventReadiness(events, ShippedWords.console()).findings())
                .extracting(Finding::level)
                .containsExactly(Level.FINE);
    }

    @Test
    void checkPrintsALineForEachFindingAndFailsWhereSomethingIsMissing() {
        var out = new StringWriter();
        assertThat(check(out, () -> List.of(FINE), () -> List.of(MISSING))).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "fine     disk       There is room.",
                        "MISSING  printer    There is none.",
                        "Not ready to open. Practice needs none of this.");
    }

    @Test
    void checkSucceedsWhereNothingIsMissing() {
        assertThat(check(new StringWriter(), () -> List.of(FINE))).isZero();
    }

    @Test
    void aPartThatCannotBeAskedStopsNoOther() {
        var out = new StringWriter();
        ReadinessCheck broken = () -> {
            throw new UnreadyException("Another Placard runs on this data.");
        };
        assertThat(check(out, broken, () -> List.of(FINE))).isEqualTo(1);
        assertThat(out.toString())
                .contains("MISSING  start      Another Placard runs")
                .contains("There is room.");
    }

    private static int check(StringWriter out, ReadinessCheck... checks) {
        return new CommandLine(new CheckCommand(List.of(checks)))
                .setOut(new PrintWriter(out))
                .execute();
    }

    private List<Finding> deadlines() {
        return new DeadlineReadiness(shelf.campaigns(), events, ShippedWords.console(), on("2026-11-20")).findings();
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }
}
