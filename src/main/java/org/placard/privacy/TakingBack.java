package org.placard.privacy;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.Announcer;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.shared.TakenBack;
import org.placard.shared.Throttle;
import org.placard.shared.UnreadyException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps that somebody takes an action back. Whether there is such an action nobody here can tell: it is matched when the
 * vault is open, before anything leaves. So the answer is the same either way.
 */
@Component
public class TakingBack {

    /** The core of a record names a campaign; which one a receipt belongs to is sealed and stays so. */
    static final CampaignSlug NO_CAMPAIGN = new CampaignSlug("withdrawal");

    private static final int MOST_A_MINUTE = 20;

    private final Events events;
    private final Ledger ledger;
    private final Announcer announcer;
    private final Throttle throttle = new Throttle(MOST_A_MINUTE, Duration.ofMinutes(1));
    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.system(ZoneOffset.UTC);

    TakingBack(@Lazy Events events, @Lazy Ledger ledger, Announcer announcer) {
        this.events = events;
        this.ledger = ledger;
        this.announcer = announcer;
    }

    /** What came of it. */
    public enum Answer {
        /** It is on disk; whether there is such an action nobody can tell yet. */
        KEPT,
        /** Nothing was tried: too many came just before. */
        TOO_SOON,
        /** The disk did not take it; the same can be handed in again. */
        NOT_KEPT,
        /** There are no keys or no event to seal to, so trying again does not help. */
        NOT_READY,
        /** All of the event was erased, so there is nothing to take back; nothing was kept. */
        ENDED
    }

    /** An identity for one taking back; handed in twice it is kept once. */
    public ActionId begin() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return ActionId.of(bytes);
    }

    /** Keeps it; taken at a closed event as well, for that is when people think again. */
    public Answer take(ActionId id, ReceiptNumber receipt, LanguageTag spoken) {
        if (!throttle.admits()) {
            return Answer.TOO_SOON;
        }
        try {
            var event = events.current();
            if (event.isEnded()) {
                return Answer.ENDED;
            }
            ledger.take(
                    new Draft(id, event.isPractice(), NO_CAMPAIGN, noPack(), event.key(), content(receipt, spoken)));
            announcer.announce(new TakenBack(event.id(), receipt));
            return Answer.KEPT;
        } catch (UnreadyException _) {
            return Answer.NOT_READY;
        } catch (UncheckedIOException _) {
            return Answer.NOT_KEPT;
        }
    }

    private ActionContent content(ReceiptNumber receipt, LanguageTag spoken) {
        return new ActionContent(
                ActionKind.WITHDRAWAL,
                ReceiptNumber.draw(random),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
                spoken,
                null,
                List.of(),
                null,
                null,
                receipt);
    }

    private static Sha256 noPack() {
        return Sha256.of(new byte[32]);
    }
}
