package org.placard.paper;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.ledger.Ledger;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.LanguageTag;
import org.placard.shared.NodeId;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.Reconciliation;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.placard.vault.CoordinatorName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What came back on paper: counted by people, kept in the journal, and told wherever the other numbers are. */
@Component
public class PaperCounts implements ReadinessCheck, Reconciliation {

    private final Ledger ledger;
    private final Events events;
    private final Campaigns campaigns;
    private final ConsoleWords words;
    private final Texts texts;
    private final ApplicationEventPublisher audit;
    private final Clock clock = Clock.systemUTC();

    PaperCounts(
            @Lazy Ledger ledger,
            @Lazy Events events,
            @Lazy Campaigns campaigns,
            ConsoleWords words,
            Texts texts,
            ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.events = events;
        this.campaigns = campaigns;
        this.words = words;
        this.texts = texts;
        this.audit = audit;
    }

    /** What came of entering a count. */
    public enum Entered {
        /** It is on disk, and stands in the place of what was entered for the campaign before. */
        KEPT,
        /** Nobody can have counted that: a number below nothing, or more names withheld than there are. */
        IMPOSSIBLE
    }

    /** Keeps a count of the event as it is now. */
    public Entered enter(SheetCount count, CoordinatorName by) {
        if (!count.isPossible()) {
            return Entered.IMPOSSIBLE;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ledger.note(PaperFacts.counted(events.current().id(), count, by, at));
        audit.publishEvent(
                new Audited(by.value(), "paper.counted", count.campaign().value()));
        return Entered.KEPT;
    }

    /**
     * What was counted of each campaign at the event, in practice or for real: on this machine and on all that told it what
     * was counted there.
     */
    public List<SheetCount> of(EventId event, boolean practice) {
        return sums(counted -> counted.isOf(event, practice));
    }

    /** What was counted on this machine alone. */
    public List<SheetCount> countedHere(EventId event, boolean practice) {
        return List.copyOf(
                latest(here(), counted -> counted.isOf(event, practice)).values());
    }

    @Override
    public List<Finding> findings() {
        if (!events.hasBegun()) {
            return List.of();
        }
        var event = events.current();
        return of(event.id(), event.isPractice()).stream()
                .flatMap(count -> said(count, words.language()).stream())
                .map(sentence -> new Finding("paper", Finding.Level.WARNING, sentence))
                .toList();
    }

    /** Of all events in the journal; what was counted in practice is no loss. */
    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var count : sums(counted -> !counted.practice())) {
            var slug = count.campaign().value();
            var numbers = texts.text(LanguageTag.ENGLISH, "paper.counts.line", named(count, slug));
            var wrong = said(count, LanguageTag.ENGLISH, slug).map(" "::concat).orElse("");
            var holds = count.mismatch().filter(SheetCount.Mismatch::isWrong).isEmpty();
            lines.add(new Line(numbers + wrong, holds));
        }
        return lines;
    }

    /** Of each machine the latest; sheets that one gave out may come back to another. */
    private List<SheetCount> sums(Predicate<PaperFacts.Counted> wanted) {
        var sums = latest(here(), wanted);
        var others = new LinkedHashMap<NodeId, List<PaperFacts.Counted>>();
        for (var told : ledger.told(PaperFacts.COUNTED)) {
            told.read(PaperFacts::read)
                    .filter(counted -> counted.count().isPossible())
                    .ifPresent(counted -> others.computeIfAbsent(told.node(), _ -> new ArrayList<>())
                            .add(counted));
        }
        others.values()
                .forEach(told -> latest(told, wanted).forEach((of, count) -> sums.merge(of, count, SheetCount::plus)));
        return List.copyOf(sums.values());
    }

    private List<PaperFacts.Counted> here() {
        return ledger.facts(PaperFacts.COUNTED).stream().map(PaperFacts::read).toList();
    }

    private static Map<Counted, SheetCount> latest(
            List<PaperFacts.Counted> told, Predicate<PaperFacts.Counted> wanted) {
        var latest = new LinkedHashMap<Counted, SheetCount>();
        told.stream()
                .filter(wanted)
                .forEach(counted -> latest.put(
                        new Counted(counted.event(), new CampaignSlug(counted.campaign())), counted.count()));
        return latest;
    }

    /** What does not add up, in a sentence. */
    public Optional<String> said(SheetCount count, LanguageTag language) {
        var title = campaigns
                .bySlug(count.campaign())
                .map(campaign -> campaign.text(language).shortTitle())
                .orElse(count.campaign().value());
        return said(count, language, title);
    }

    private Optional<String> said(SheetCount count, LanguageTag language, String campaign) {
        return count.mismatch()
                .map(mismatch -> texts.text(language, "paper.counts.mismatch." + mismatch, named(count, campaign)));
    }

    private static Object[] named(SheetCount count, String campaign) {
        return new Object[] {
            "campaign", campaign,
            "out", count.out(),
            "back", count.back(),
            "signatures", count.signatures(),
            "withheld", count.withheld(),
            "missing", count.out() - count.back()
        };
    }

    private record Counted(String event, CampaignSlug campaign) {}
}
