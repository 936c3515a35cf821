package org.placard.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.event.Event;

/**
 * The letter that somebody just handed in, for their own phone to send too. Their postal address stays on paper; a name is in
 * it only if they agreed that it goes to the official.
 */
final class OwnMail {

    private static final String SPECIMEN = "SPECIMEN";

    private final Campaign campaign;
    private final WrittenLetter letter;
    private final boolean practice;

    private OwnMail(Campaign campaign, WrittenLetter letter, boolean practice) {
        this.campaign = campaign;
        this.letter = letter;
        this.practice = practice;
    }

    static MailOffer offer(Campaign campaign, Event event, WrittenLetter letter, LocalDate today) {
        if (letter.mode() == LetterMode.BY_HAND) {
            return new MailOffer.None(MailOffer.Why.BY_HAND);
        }
        if (campaign.target().email() == null) {
            return new MailOffer.None(MailOffer.Why.NO_ADDRESS);
        }
        if (!event.isPractice() && DeadlineRule.isSpecimen(campaign, event, today)) {
            return new MailOffer.None(MailOffer.Why.TOO_LATE);
        }
        return new MailOffer.Codes(new OwnMail(campaign, letter, event.isPractice()).codes());
    }

    private Map<MailOffer.Extent, MailCode> codes() {
        var codes = new EnumMap<MailOffer.Extent, MailCode>(MailOffer.Extent.class);
        put(codes, MailOffer.Extent.WHOLE, words(letter.body()));
        letter.body().demandsAlone().ifPresent(demands -> put(codes, MailOffer.Extent.DEMANDS, words(demands)));
        put(codes, MailOffer.Extent.ADDRESS, "");
        return codes;
    }

    private void put(Map<MailOffer.Extent, MailCode> codes, MailOffer.Extent extent, String words) {
        MailCode.of(new Mail(to(), subject(), words)).ifPresent(code -> codes.put(extent, code));
    }

    /** In practice it opens like any other, and goes to nobody. */
    private String to() {
        var address = campaign.target().email();
        return practice || address == null ? "" : address;
    }

    private String subject() {
        var title = campaign.text(letter.language()).shortTitle();
        return practice ? SPECIMEN + ": " + title : title;
    }

    private String words(LetterBody body) {
        return String.join("\n\n", letter.salutation(), body.typed(), letter.closing() + "\n" + letter.signedAs());
    }
}
