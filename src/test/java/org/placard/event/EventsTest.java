package org.placard.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.campaign.CampaignShelf;
import org.placard.event.Event.State;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events.Changed;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.Fact;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Finding;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.ShippedWords;

class EventsTest {

    private static final LateAcceptance ACCEPTANCE = new LateAcceptance(
            new CampaignSlug("free-the-press"), "Amnesty Bern", "B. Muster", LocalDate.of(2026, 11, 1));

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00.123Z"), ZoneOffset.UTC);

    @TempDir
    private Path config;

    private final NotedFacts ledger = new NotedFacts();
    private final InMemoryVault vault = new InMemoryVault();
    private final List<Object> published = new ArrayList<>();
    private CampaignShelf shelf;
    private Events events;
    private boolean differs;

    @BeforeEach
    void beginAnEvent() throws IOException {
        Files.writeString(config.resolve("kiosk.yaml"), "event:\n  name: Practice table\n  languages: [en, de]\n");
        shelf = CampaignShelf.in(config);
        events = events(ledger);
        events.begin(vault.unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS).orElseThrow());
        published.clear();
    }

    @Test
    void aFreshNodeIsInPracticeWithWhatKioskYamlSays() {
        assertThat(events.current().isPractice()).isTrue();
        assertThat(events.current().details().name()).isEqualTo("Practice table");
        assertThat(events.current().details().languages())
                .extracting(LanguageTag::value)
                .containsExactly("en", "de");
        assertThat(events.current().key().event()).isEqualTo(events.current().id());
    }

    @Test
    void beforeThereAreKeysThereIsNoEventAndTheReasonIsPlain() {
        var empty = events(new NotedFacts());
        assertThat(empty.hasBegun()).isFalse();
        assertThatThrownBy(empty::current).isInstanceOf(UnreadyException.class).hasMessageContaining("./placard init");
    }

    @Test
    void beginningTwiceLeavesTheEventAsItIs() {
        var first = events.current().id();
        assertThat(events.begin(vault.unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS)
                                .orElseThrow())
                        .id())
                .isEqualTo(first);
    }

    @Test
    void anEventOpensOnceItLacksNothing() {
        assertThat(events.open(InMemoryVault.ANNA)).isInstanceOf(Changed.Refused.class);
        events.describe(EventSample.complete(), InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening()).isEmpty();
        assertThat(events.open(InMemoryVault.ANNA)).isInstanceOf(Changed.Done.class);
        assertThat(events.current().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatWasSaidSurvivesARestart() {
        openIt();
        events.acceptLateLetters(ACCEPTANCE, InMemoryVault.ANNA);
        var before = events.current();
        var after = events(ledger).current();
        assertThat(after.state()).isEqualTo(State.OPEN);
        assertThat(after.details()).isEqualTo(before.details()).isEqualTo(EventSample.complete());
        assertThat(after.lateAcceptances()).containsExactly(ACCEPTANCE);
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void aFreshEventLacksAllThatTheLawAsksForInEachLanguage() {
        assertThat(events.missingBeforeOpening())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("organisation"))
                .anyMatch(message -> message.contains("contact"))
                .anyMatch(message -> message.contains("deleted"))
                .anyMatch(message -> message.equals("English: what the data are for is missing."))
                .anyMatch(message -> message.equals("Deutsch: what the data are for is missing."))
                .hasSize(3 + 2 * 5);
    }

    @ParameterizedTest
    @CsvSource({"0, what the data are for", "1, who receives", "2, which countries", "3, the rights", "4, complaints"})
    void eachPartOfTheNoticeIsAskedForInEachLanguage(int part, String named) {
        var parts = new String[] {"a", "b", "c", "d", "e"};
        parts[part] = " ";
        events.describe(
                EventSample.with(new PrivacyNotice(parts[0], parts[1], parts[2], parts[3], parts[4])),
                InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening())
                .singleElement()
                .extracting(Finding::message, InstanceOfAssertFactories.STRING)
                .startsWith("Deutsch: ")
                .contains(named);
    }

    @Test
    void aDateOfDeletionInThePastIsNone() {
        events.describe(EventSample.deletedOn(LocalDate.of(2026, 11, 20)), InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening()).hasSize(1);
        events.describe(EventSample.deletedOn(LocalDate.of(2026, 11, 21)), InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening()).isEmpty();
    }

    @Test
    void aPackWithFaultsKeepsAnEventThatShowsAllFromOpening() {
        events.describe(EventSample.complete(), InMemoryVault.ANNA);
        shelf.putFaultyPack("broken-pack");
        assertThat(events.missingBeforeOpening())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("broken-pack"));
        events.describe(EventSample.showing("free-the-press"), InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening()).isEmpty();
    }

    @Test
    void aCampaignThatIsNotThereIsNamed() {
        events.describe(EventSample.showing("nobody-wrote-it"), InMemoryVault.ANNA);
        assertThat(events.missingBeforeOpening())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("nobody-wrote-it"));
    }

    @Test
    void whatPeopleWerePromisedStaysOnceOpen() {
        openIt();
        assertRefused(events.describe(EventSample.of("Somebody else"), InMemoryVault.ANNA), "organisation");
        assertRefused(events.describe(EventSample.deletedOn(LocalDate.of(2030, 1, 1)), InMemoryVault.ANNA), "deletion");
        assertRefused(
                events.describe(
                        EventSample.with(new PrivacyNotice("To sell.", "All.", "All.", "None.", "None.")),
                        InMemoryVault.ANNA),
                "Deutsch");
        assertThat(events.current().details()).isEqualTo(EventSample.complete());
    }

    @Test
    void whatNobodyWasPromisedMayChangeWhileOpen() {
        openIt();
        assertThat(events.describe(EventSample.renamed("Market, second day"), InMemoryVault.ANNA))
                .isInstanceOf(Changed.Done.class);
        assertThat(events.current().state()).isEqualTo(State.OPEN);
    }

    @Test
    void anEventWhoseNumbersDoNotAddUpClosesWithAWrittenReasonAlone() {
        openIt();
        differs = true;
        assertThat(events.close(InMemoryVault.ANNA)).isInstanceOf(Changed.Unbalanced.class);
        assertThat(events.close(InMemoryVault.ANNA, " ")).isInstanceOf(Changed.Unbalanced.class);
        assertThat(events.current().state()).isEqualTo(State.OPEN);

        assertThat(events.close(InMemoryVault.ANNA, "The third tablet fell into the lake."))
                .isInstanceOf(Changed.Done.class);

        assertThat(ledger.facts("event.closed"))
                .extracting(Fact::kind)
                .containsExactly("event.closed-with.1", "event.closed.1");
        assertThat(ledger.facts("event.closed-with.1"))
                .singleElement()
                .satisfies(fact -> assertThat(new String(fact.body(), StandardCharsets.UTF_8))
                        .contains("fell into the lake", "Two are missing."));
        assertThat(events(ledger).current().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aClosedEventChangesNoMore() {
        assertThat(events.close(InMemoryVault.ANNA)).isInstanceOf(Changed.Refused.class);
        openIt();
        assertThat(events.close(InMemoryVault.ANNA)).isInstanceOf(Changed.Done.class);
        assertThat(events.open(InMemoryVault.ANNA)).isInstanceOf(Changed.Refused.class);
        assertThat(events.describe(EventSample.complete(), InMemoryVault.ANNA)).isInstanceOf(Changed.Refused.class);
        assertThat(events.acceptLateLetters(ACCEPTANCE, InMemoryVault.ANNA)).isInstanceOf(Changed.Refused.class);
        assertThat(events.current().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void lateLettersAreWelcomeOnlyOnceSomebodySaidSo() {
        var campaign = new CampaignSlug("free-the-press");
        assertThat(events.current().acceptsLate(campaign)).isFalse();
        assertRefused(
                events.acceptLateLetters(
                        new LateAcceptance(campaign, "", "B. Muster", LocalDate.of(2026, 11, 1)), InMemoryVault.ANNA),
                "which office");
        assertRefused(
                events.acceptLateLetters(
                        new LateAcceptance(campaign, "Bern", "B. Muster", LocalDate.of(2027, 1, 1)),
                        InMemoryVault.ANNA),
                "future");
        assertRefused(
                events.acceptLateLetters(
                        new LateAcceptance(new CampaignSlug("other"), "Bern", "B.", LocalDate.of(2026, 11, 1)),
                        InMemoryVault.ANNA),
                "no letters");
        events.acceptLateLetters(ACCEPTANCE, InMemoryVault.ANNA);
        assertThat(events.current().acceptsLate(campaign)).isTrue();
    }

    @Test
    void eachChangeIsAnsweredFor() {
        openIt();
        assertThat(published)
                .containsExactly(
                        new Audited("anna", "event.described", "Market"),
                        new Audited("anna", "event.opened", "Market"));
    }

    @Test
    void whatCouldNotBeKeptDidNotHappen() {
        events.describe(EventSample.complete(), InMemoryVault.ANNA);
        published.clear();
        ledger.fill();
        assertThatThrownBy(() -> events.open(InMemoryVault.ANNA)).isInstanceOf(UncheckedIOException.class);
        assertThat(events.current().state()).isEqualTo(State.PRACTICE);
        assertThat(published).isEmpty();
    }

    @Test
    void aFactOfANewerPlacardIsPassedOver() {
        ledger.note(new Fact("event.moved.7", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(events(ledger).current().details().name()).isEqualTo("Practice table");
    }

    @Test
    void theFactsStandInTheJournalAsTheFormatPageSays() {
        openIt();
        assertThat(ledger.facts("event.opened.1"))
                .singleElement()
                .extracting(fact -> new String(fact.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"event\":\"" + events.current().id()
                        + "\",\"by\":\"anna\",\"at\":\"2026-11-20T12:00:00Z\"}");
    }

    @Test
    void anUnknownKeyInKioskYamlIsNamedWithItsLine() throws IOException {
        Files.writeString(config.resolve("kiosk.yaml"), "event:\n  name: x\n  organization: y\n");
        assertThatThrownBy(() -> events(ledger))
                .isInstanceOf(UnreadyException.class)
                .hasMessage(
                        "kiosk.yaml:3 \"organization\" is no key that is known here; did you mean \"organisation\"?");
    }

    private void openIt() {
        events.describe(EventSample.complete(), InMemoryVault.ANNA);
        events.open(InMemoryVault.ANNA);
    }

    private static void assertRefused(Changed changed, String named) {
        assertThat(changed)
                .isInstanceOfSatisfying(
                        Changed.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(
                                        reason -> assertThat(reason.message()).contains(named)));
    }

    private Stream<ClosingRule> closingRule() {
        var finding = new Finding("counting", Finding.Level.WARNING, "Two are missing.");
        return Stream.of(event -> differs ? List.of(finding) : List.of());
    }

    private Events events(NotedFacts ledger) {
        var rules = new OpeningRules(shelf.campaigns(), ShippedWords.texts(), ShippedWords.console());
        return new JournalledEvents(
                ledger,
                vault,
                shelf.campaigns(),
                rules,
                published::add,
                new Folders(config, config),
                NOON,
                this::closingRule);
    }
}
