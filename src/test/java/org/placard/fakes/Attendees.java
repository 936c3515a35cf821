package org.placard.fakes;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;

/** People who come by a node's kiosk and act at the event that is on. */
final class Attendees {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<ConsentPurpose> ASKED_OF_SIGNERS =
            List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.CONTACT);
    private static final List<ConsentPurpose> ASKED_OF_WHO_DREW =
            List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.HAND_OVER_DRAWING);
    private static final List<ConsentPurpose> ASKED_OF_WRITERS = List.of(ConsentPurpose.NAME_IN_LETTER);

    private final Ledger ledger;
    private final Events events;
    private LanguageTag spoken = LanguageTag.ENGLISH;

    Attendees(Ledger ledger, Events events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** The language in which they act from here on. */
    void speak(LanguageTag language) {
        spoken = language;
    }

    ReceiptNumber signed(CampaignSlug petition, Person person, List<ConsentPurpose> given) {
        var content = content(ActionKind.SIGNATURE, person, null, null, ASKED_OF_SIGNERS, given);
        return took(newId(), isPractice(), petition, content);
    }

    ReceiptNumber drew(CampaignSlug petition, Person person, Strokes drawing, List<ConsentPurpose> given) {
        var content = content(ActionKind.SIGNATURE, person, drawing, null, ASKED_OF_WHO_DREW, given);
        return took(newId(), isPractice(), petition, content);
    }

    ReceiptNumber wrote(CampaignSlug campaign, String name, int number) {
        return took(newId(), isPractice(), campaign, letter(name, number));
    }

    ActionId wroteForReal(CampaignSlug campaign, String name, int number) {
        var id = newId();
        took(id, false, campaign, letter(name, number));
        return id;
    }

    /** Of whom nothing is known but where they live. */
    static Person named(String name) {
        return new Person(name, new CountryCode("CH"), null, null, null);
    }

    private ActionContent letter(String name, int number) {
        return content(ActionKind.LETTER, named(name), null, text(name, number), ASKED_OF_WRITERS, ASKED_OF_WRITERS);
    }

    private static LetterText text(String name, int number) {
        return new LetterText(
                "MODEL",
                LanguageTag.ENGLISH,
                number,
                "Your Excellency,",
                List.of("I write about people who are missing."),
                List.of("Say where they are."),
                "Yours sincerely,",
                name,
                null,
                "A4");
    }

    private ActionContent content(
            ActionKind kind,
            Person person,
            @Nullable Strokes drawing,
            @Nullable LetterText letter,
            List<ConsentPurpose> asked,
            List<ConsentPurpose> given) {
        return new ActionContent(
                kind,
                ReceiptNumber.draw(RANDOM),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                spoken,
                person,
                asked.stream()
                        .map(purpose ->
                                new ConsentGiven(purpose, given.contains(purpose), "May we?", "1", LanguageTag.ENGLISH))
                        .toList(),
                drawing,
                letter,
                null);
    }

    private ReceiptNumber took(ActionId id, boolean practice, CampaignSlug campaign, ActionContent content) {
        var noPack = Sha256.of(new byte[32]);
        ledger.take(new Draft(id, practice, campaign, noPack, events.current().key(), content));
        return content.receipt();
    }

    private boolean isPractice() {
        return events.current().isPractice();
    }

    private static ActionId newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return ActionId.of(bytes);
    }
}
