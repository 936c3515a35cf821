package org.placard.console;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.counting.Counting;
import org.placard.counting.Verdicts;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.letter.LetterBook;
import org.placard.letter.Letters;
import org.placard.printing.JobState;
import org.placard.printing.OtherTables;
import org.placard.printing.OtherTables.Elsewhere;
import org.placard.printing.PrintJobs;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The letters of the event that nobody has printed yet: one PDF, in the order of their numbers. */
@Component
class WaitingLetters {

    private final Ledger ledger;
    private final Events events;
    private final Campaigns campaigns;
    private final Letters letters;
    private final PrintJobs table;
    private final OtherTables others;
    private final PrintedLetters printed;
    private final Counting counting;
    private final ApplicationEventPublisher audit;

    WaitingLetters(
            Ledger ledger,
            Events events,
            Campaigns campaigns,
            Letters letters,
            PrintJobs table,
            OtherTables others,
            PrintedLetters printed,
            Counting counting,
            ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.events = events;
        this.campaigns = campaigns;
        this.letters = letters;
        this.table = table;
        this.others = others;
        this.printed = printed;
        this.counting = counting;
        this.audit = audit;
    }

    /** How many are on paper nowhere; needs no unlocking, and so still counts those that were taken back. */
    int count() {
        return waiting(events.current()).size();
    }

    /** How many of them are for this console to print. */
    int forThisConsole() {
        return printable(events.current()).size();
    }

    /** How many of them other machines' tables have in hand. */
    int atOtherTables() {
        var event = events.current();
        var theirs = theirs(event);
        return (int) waiting(event).stream()
                .filter(kept -> theirs.contains(kept.id()))
                .count();
    }

    /** Those that wait, of the event as it is now. */
    Set<ActionId> ids() {
        return waiting(events.current()).stream().map(KeptRecord::id).collect(Collectors.toSet());
    }

    /**
     * Writes the letters that wait. They go on waiting until {@link #markPrinted}.
     *
     * @throws IOException if {@code out} takes no more
     */
    Batch write(OpenVault vault, OutputStream out) throws IOException {
        var event = events.current();
        var verdicts = counting.verdicts(vault, event.id());
        var written = new ArrayList<ActionId>();
        int left = 0;
        try (var book = letters.book()) {
            for (var letter : opened(event, vault, verdicts)) {
                if (isAdded(letter, event, book)) {
                    written.add(letter.id());
                } else {
                    left++;
                }
            }
            if (!written.isEmpty()) {
                book.writeTo(out);
            }
        }
        audit.publishEvent(new Audited(vault.coordinator().value(), "letters.written", written.size() + " letters"));
        return new Batch(written, left);
    }

    /** Keeps that every page of the batch came out. */
    void markPrinted(Batch batch, CoordinatorName by) {
        if (!batch.letters().isEmpty()) {
            printed.note(batch.letters());
            batch.letters().forEach(table::printedElsewhere);
            audit.publishEvent(
                    new Audited(by.value(), "letters.printed", batch.letters().size() + " letters"));
        }
    }

    private static boolean isAdded(Opened letter, Event event, LetterBook book) {
        return letter.campaign()
                .filter(campaign -> book.add(campaign, event, letter.content(), day(letter.content())))
                .isPresent();
    }

    private static LocalDate day(ActionContent content) {
        return content.takenAt().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private List<Opened> opened(Event event, OpenVault vault, Verdicts verdicts) {
        return printable(event).stream()
                .map(kept -> open(kept, vault))
                .flatMap(Optional::stream)
                .filter(letter -> verdicts.counts(letter.id()))
                .sorted(Comparator.comparingInt(Opened::number))
                .toList();
    }

    private Optional<Opened> open(KeptRecord kept, OpenVault vault) {
        try {
            return Optional.of(new Opened(kept.id(), campaigns.bySlug(kept.campaign()), kept.open(vault)));
        } catch (SealBrokenException _) {
            // Shown among the records as one that does not open; here it would only stop the others.
            return Optional.empty();
        }
    }

    private List<KeptRecord> waiting(Event event) {
        var onPaper = onPaper(event);
        try (var records = ledger.records(event.id())) {
            return records.filter(kept -> kept.kind() == ActionKind.LETTER)
                    .filter(kept -> kept.practice() == event.isPractice())
                    .filter(kept -> !onPaper.contains(kept.id()) && !table.isPrinted(kept.id()))
                    .toList();
        }
    }

    private Set<ActionId> onPaper(Event event) {
        var ids = printed.here();
        printed.elsewhere().values().forEach(ids::addAll);
        others.of(event.id()).stream()
                .map(Elsewhere::job)
                .filter(job -> job.state().isOnPaper())
                .forEach(job -> ids.add(job.ticket().id()));
        return ids;
    }

    /** What another machine's table still has in hand it alone prints; what is not to be sent nobody prints. */
    private List<KeptRecord> printable(Event event) {
        var theirs = theirs(event);
        return waiting(event).stream()
                .filter(kept -> !theirs.contains(kept.id()) && !isCancelled(kept.id()))
                .toList();
    }

    private Set<ActionId> theirs(Event event) {
        return others.of(event.id()).stream()
                .filter(letter -> !letter.isGivenUp())
                .map(letter -> letter.job().ticket().id())
                .collect(Collectors.toSet());
    }

    private boolean isCancelled(ActionId letter) {
        return table.job(letter)
                .filter(job -> job.state() == JobState.CANCELLED)
                .isPresent();
    }

    /**
     * What a file holds.
     *
     * @param letters in the order of their pages
     * @param left how many could not be laid out, because their campaign is not there any more
     */
    record Batch(List<ActionId> letters, int left) {

        Batch {
            letters = List.copyOf(letters);
        }
    }

    private record Opened(ActionId id, Optional<Campaign> campaign, ActionContent content) {

        int number() {
            var text = content.letter();
            return text == null ? 0 : text.number();
        }
    }
}
