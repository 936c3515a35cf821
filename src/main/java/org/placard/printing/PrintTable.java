package org.placard.printing;

import java.time.Duration;
import java.util.List;
import org.placard.ledger.Ledger;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.shared.Throttle;
import org.placard.vault.CardWords;
import org.placard.vault.CoordinatorName;
import org.placard.vault.TableKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The print table while it is locked: takes letters in, sealed to the event's card, and lets in whoever has the card.
 */
@Component
public class PrintTable implements Tray {

    private static final int TRIES = 5;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final TableFolder folder;
    private final PrintJobs jobs;
    private final Ledger ledger;
    private final ObjectProvider<Workshop> workshop;
    private final ApplicationEventPublisher audit;
    private final Throttle tries = new Throttle(TRIES, WITHIN);

    PrintTable(
            TableFolder folder,
            PrintJobs jobs,
            @Lazy Ledger ledger,
            ObjectProvider<Workshop> workshop,
            ApplicationEventPublisher audit) {
        this.folder = folder;
        this.jobs = jobs;
        this.ledger = ledger;
        this.workshop = workshop;
        this.audit = audit;
    }

    /** What came of showing a card. */
    public sealed interface Unlocking {

        /** Come in. */
        record Open(OpenTable table) implements Unlocking {}

        /** These are not the words. */
        record Wrong() implements Unlocking {}

        /** Too many tries; wait a minute. */
        record TooSoon() implements Unlocking {}

        /** The event has no card yet: a coordinator makes one in the console. */
        record NoCard() implements Unlocking {}
    }

    /** Whether the event has a print table here. */
    public boolean hasCard(EventId event) {
        return folder.key(event).isPresent();
    }

    /**
     * Makes the card that unlocks the event's table. An earlier card opens nothing any more, so letters that wait for it
     * are held; a coordinator prints those in the console.
     *
     * @return the words, which exist nowhere else: show them once
     */
    public CardWords makeCard(EventId event, CoordinatorName by) {
        var made = TableKey.draw(event);
        folder.keep(made.key());
        for (var job : jobs.of(event)) {
            if (job.state() == JobState.WAITING) {
                jobs.move(job.ticket().id(), Move.to(JobState.HELD, Reasons.OTHER_CARD));
                folder.drop(job.ticket());
            }
        }
        audit.publishEvent(new Audited(by.value(), "table.card-made", ""));
        return made.card();
    }

    /** Unlocks the event's table; takes about a second. */
    public Unlocking unlock(EventId event, CardWords card) {
        var key = folder.key(event);
        if (key.isEmpty()) {
            return new Unlocking.NoCard();
        }
        if (!tries.admits()) {
            return new Unlocking.TooSoon();
        }
        return key.get()
                .unlock(card)
                .<Unlocking>map(open -> new Unlocking.Open(workshop.getObject().openTable(open)))
                .orElseGet(Unlocking.Wrong::new);
    }

    @Override
    public void prepare(Ticket ticket, byte[] words) {
        folder.key(ticket.event()).ifPresent(key -> folder.keep(Slip.seal(ticket, words, key)));
    }

    @Override
    public void queue(Ticket ticket) {
        if (folder.slip(ticket).isPresent()) {
            jobs.add(ticket);
        }
    }

    /** After a start: nobody knows what became of letters that were with the printer, and some were not queued yet. */
    @EventListener(WebServerInitializedEvent.class)
    void pickUp() {
        var slips = folder.slips();
        for (var slip : slips) {
            pickUp(slip);
        }
        slips.stream().map(slip -> slip.ticket().event()).distinct().forEach(this::askAboutThoseSent);
    }

    private void pickUp(Slip slip) {
        var ticket = slip.ticket();
        if (ledger.record(ticket.id()).isEmpty()) {
            folder.drop(ticket);
        } else if (jobs.job(ticket.id()).isEmpty()) {
            jobs.add(ticket);
        } else if (jobs.job(ticket.id()).filter(job -> job.state().needsText()).isEmpty()) {
            folder.drop(ticket);
        }
    }

    private void askAboutThoseSent(EventId event) {
        sent(event).forEach(job -> jobs.move(job.ticket().id(), new Move(JobState.HELD, Reasons.RESTARTED, true)));
    }

    private List<PrintJob> sent(EventId event) {
        return jobs.of(event).stream()
                .filter(job -> job.state() == JobState.SENT)
                .toList();
    }
}
