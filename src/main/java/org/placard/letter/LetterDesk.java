package org.placard.letter;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.letter.page.Laid;
import org.placard.printing.Ticket;
import org.placard.printing.Tray;
import org.placard.shared.ActionId;
import org.placard.shared.Announcer;
import org.placard.shared.CampaignSlug;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.UnreadyException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes letters: each once, numbered as they come, and only when it would survive a power cut. */
@Component
public class LetterDesk {

    private final Events events;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Letters letters;
    private final Tray tray;
    private final Announcer announcer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    LetterDesk(
            @Lazy Events events,
            @Lazy Campaigns campaigns,
            @Lazy Ledger ledger,
            Letters letters,
            @Lazy Tray tray,
            Announcer announcer) {
        this(events, campaigns, ledger, letters, tray, announcer, Clock.system(ZoneId.systemDefault()));
    }

    LetterDesk(
            Events events,
            Campaigns campaigns,
            Ledger ledger,
            Letters letters,
            Tray tray,
            Announcer announcer,
            Clock clock) {
        this.events = events;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.letters = letters;
        this.tray = tray;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** What came of handing a letter in. */
    public sealed interface Answer {

        /** It is on disk. */
        record Kept(int number, ReceiptNumber receipt) implements Answer {}

        /** It cannot be printed as it is. */
        record Unprintable(Laid why) implements Answer {}

        /** The event is over. */
        record Closed() implements Answer {}

        /** There are no keys, no event, or the campaign is not on show any more. */
        record NotReady() implements Answer {}

        /** The disk did not take it; the same letter can be handed in again. */
        record NotKept() implements Answer {}
    }

    /** A new sheet of paper: its identity stays the same however often it is handed in. */
    public Slip begin() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Slip(ActionId.of(bytes), ReceiptNumber.draw(random));
    }

    /** The campaign, if it is on show and asks for letters. */
    public Optional<Campaign> campaign(CampaignSlug slug) {
        var shown = events.current().details().campaigns();
        return campaigns
                .bySlug(slug)
                .filter(campaign -> campaign.letter().isPresent())
                .filter(campaign -> shown.isEmpty() || shown.contains(slug));
    }

    /** The event this node is out with. */
    public Event event() {
        return events.current();
    }

    /** How the letter will print, its number still open. */
    public Laid preview(Campaign campaign, WrittenLetter letter) {
        return letters.layOut(campaign, event(), letter.text(0), letter.strokes(), LocalDate.now(clock));
    }

    /** How a letter that was handed in prints. */
    public Laid print(Campaign campaign, WrittenLetter letter, int number) {
        return letters.layOut(campaign, event(), letter.text(number), letter.strokes(), LocalDate.now(clock));
    }

    /** The letter for its writer's own phone; made only when asked for, and kept nowhere. */
    public MailOffer mail(Campaign campaign, WrittenLetter letter) {
        return OwnMail.offer(campaign, event(), letter, LocalDate.now(clock));
    }

    /** Hands a letter in. One at a time, so that numbers have no gaps and none is given twice. */
    public synchronized Answer take(Slip slip, WrittenLetter letter) {
        try {
            var before = ledger.record(slip.id());
            return before.isPresent() ? keptBefore(slip, before.get()) : check(slip, letter);
        } catch (UnreadyException _) {
            return new Answer.NotReady();
        } catch (UncheckedIOException _) {
            return new Answer.NotKept();
        }
    }

    /** A copy of a slip knows no number; it is the letter's place among those of its event. */
    private Answer keptBefore(Slip slip, KeptRecord letter) {
        if (slip.number() == 0) {
            try (var records = ledger.records(letter.event())) {
                slip.number(1
                        + (int) records.filter(kept -> kept.kind() == ActionKind.LETTER)
                                .takeWhile(kept -> !kept.id().equals(letter.id()))
                                .count());
            }
        }
        return slip.kept();
    }

    private Answer check(Slip slip, WrittenLetter letter) {
        var event = events.current();
        if (event.state() == Event.State.CLOSED) {
            return new Answer.Closed();
        }
        var campaign = campaign(letter.campaign());
        if (campaign.isEmpty()) {
            return new Answer.NotReady();
        }
        var laid = preview(campaign.get(), letter);
        return laid instanceof Laid.Pages ? keep(slip, letter, campaign.get(), event) : new Answer.Unprintable(laid);
    }

    private Answer keep(Slip slip, WrittenLetter letter, Campaign campaign, Event event) {
        slip.number(lettersTaken(event) + 1);
        var content = content(slip, letter);
        var ticket = new Ticket(
                slip.id(),
                event.id(),
                campaign.slug(),
                slip.number(),
                event.isPractice(),
                letter.mode() == LetterMode.BY_HAND);
        tray.prepare(ticket, content.padded());
        ledger.take(new Draft(slip.id(), event.isPractice(), campaign.slug(), campaign.pack(), event.key(), content));
        tray.queue(ticket);
        announcer.announce(new LetterTaken(event.id(), campaign.slug(), event.isPractice()));
        return slip.kept();
    }

    private int lettersTaken(Event event) {
        var tally = ledger.tally(event.id());
        return tally.count(ActionKind.LETTER, true) + tally.count(ActionKind.LETTER, false);
    }

    private ActionContent content(Slip slip, WrittenLetter letter) {
        return new ActionContent(
                ActionKind.LETTER,
                slip.receipt(),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
                letter.interfaceLanguage(),
                letter.person(),
                consents(letter),
                letter.strokes(),
                letter.text(slip.number()),
                null);
    }

    private static List<ConsentGiven> consents(WrittenLetter letter) {
        var consents = new ArrayList<ConsentGiven>();
        var asked = letter.naming();
        if (asked != null) {
            consents.add(new ConsentGiven(
                    ConsentPurpose.NAME_IN_LETTER, true, asked.text(), asked.version(), letter.interfaceLanguage()));
        }
        return consents;
    }

    /** A letter's identity, its receipt, and the number it got. */
    public static final class Slip {

        private final ActionId id;
        private final ReceiptNumber receipt;
        private int number;

        Slip(ActionId id, ReceiptNumber receipt) {
            this.id = id;
            this.receipt = receipt;
        }

        public ActionId id() {
            return id;
        }

        ReceiptNumber receipt() {
            return receipt;
        }

        int number() {
            return number;
        }

        private void number(int given) {
            number = given;
        }

        private Answer kept() {
            return new Answer.Kept(number, receipt);
        }
    }
}
