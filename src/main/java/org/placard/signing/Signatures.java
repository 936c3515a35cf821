package org.placard.signing;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.ledger.Taken;
import org.placard.shared.Announcer;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.UnreadyException;
import org.placard.shared.Unsaid;
import org.placard.signing.SigningAnswer.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes signatures: each once, and only when it would survive a power cut. */
@Component
class Signatures {

    private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);
    private static final int SMALLEST_NUMBER_SHOWN = 10;

    private final SigningModels models;
    private final Events events;
    private final Ledger ledger;
    private final Announcer announcer;
    private final Clock clock;

    @Autowired
    Signatures(SigningModels models, @Lazy Events events, @Lazy Ledger ledger, Announcer announcer) {
        this(models, events, ledger, announcer, Clock.system(ZoneId.systemDefault()));
    }

    Signatures(SigningModels models, Events events, Ledger ledger, Announcer announcer, Clock clock) {
        this.models = models;
        this.events = events;
        this.ledger = ledger;
        this.announcer = announcer;
        this.clock = clock;
    }

    SigningAnswer take(SignatureForm form) {
        try {
            var event = events.current();
            // First of all, so that a try whose answer was lost is answered whatever has changed since.
            return ledger.record(form.id()).isPresent() ? kept(event, form.campaign(), true) : check(form, event);
        } catch (UnreadyException _) {
            return new SigningAnswer.Refused(Reason.NOT_READY);
        } catch (UncheckedIOException _) {
            return new SigningAnswer.Refused(Reason.NOT_SAVED);
        }
    }

    private SigningAnswer check(SignatureForm form, Event event) {
        if (event.state() == Event.State.CLOSED) {
            return new SigningAnswer.Refused(Reason.CLOSED);
        }
        return models.onShow(event, form.campaign().value())
                .map(campaign -> check(form, event, campaign))
                .orElse(new SigningAnswer.Refused(Reason.NOT_READY));
    }

    private SigningAnswer check(SignatureForm form, Event event, Campaign campaign) {
        var consents = models.consents(campaign, event, form.language());
        if (!campaign.pack().equals(form.pack()) || !consents.areThose(form.consentVersions())) {
            return new SigningAnswer.Changed(
                    models.model(campaign.slug().value(), form.language()).orElseThrow());
        }
        var errors = form.answers().errors();
        return errors.isEmpty() ? take(form, event, campaign, consents) : new SigningAnswer.Errors(errors);
    }

    private SigningAnswer take(SignatureForm form, Event event, Campaign campaign, Consents consents) {
        var content = content(form, consents);
        var draft = new Draft(form.id(), event.isPractice(), campaign.slug(), campaign.pack(), event.key(), content);
        return switch (ledger.take(draft)) {
            case Taken.Kept _ -> {
                announcer.announce(new SignatureTaken(event.id(), campaign.slug(), event.isPractice()));
                yield kept(event, campaign.slug(), false);
            }
            case Taken.AlreadyKept _ -> kept(event, campaign.slug(), true);
        };
    }

    private ActionContent content(SignatureForm form, Consents consents) {
        var answers = form.answers();
        var person = new Person(
                answers.name(),
                new CountryCode(answers.country()),
                orNothing(answers.postcode()),
                null,
                orNothing(answers.email()));
        return new ActionContent(
                ActionKind.SIGNATURE,
                form.receipt(),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
                form.language(),
                person,
                consents.answeredBy(answers),
                answers.strokes(),
                null,
                null);
    }

    private SigningAnswer kept(Event event, CampaignSlug campaign, boolean before) {
        int number = event.isPractice() ? 0 : numberToday(event, campaign);
        return new SigningAnswer.Kept(number < SMALLEST_NUMBER_SHOWN ? null : number, before);
    }

    /** Nice to know, and no reason to say that what is on disk is not: where counting fails there is no number. */
    private int numberToday(Event event, CampaignSlug campaign) {
        try {
            return ledger.tally(event.id()).today(clock).count(campaign, ActionKind.SIGNATURE, false);
        } catch (RuntimeException broken) {
            LOG.error("Signatures cannot be counted", Unsaid.of(broken));
            return 0;
        }
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
