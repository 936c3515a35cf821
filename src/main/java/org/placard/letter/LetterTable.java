package org.placard.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaign.LetterAction;
import org.placard.event.ConfiguredDetails;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where letters are printed without a browser: the event there is, or what {@code kiosk.yaml} says while there is none. */
@Component
class LetterTable {

    private final Events events;
    private final Folders folders;

    LetterTable(@Lazy Events events, Folders folders) {
        this.events = events;
        this.folders = folders;
    }

    /** What is known now; data that cannot be read just now is as good as no event. */
    Now now() {
        try {
            if (events.hasBegun()) {
                var event = events.current();
                return new Now(event.details(), event, "The event is in practice; open it in the console.");
            }
            return configured("No event was begun on this data, so this is practice; begin and open one.");
        } catch (UnreadyException e) {
            return configured(String.valueOf(e.getMessage()));
        }
    }

    private Now configured(String why) {
        return new Now(ConfiguredDetails.read(folders), null, why);
    }

    /**
     * How things stand.
     *
     * @param event absent where none was begun, which is practice
     * @param practising why letters would be SPECIMEN in practice, and what helps
     */
    record Now(EventDetails details, @Nullable Event event, String practising) {

        /** Why this campaign's letters print as SPECIMEN; null where they may be posted. */
        @Nullable
        String whySpecimen(Campaign campaign, LocalDate today) {
            return switch (DeadlineRule.ruling(campaign, event, today)) {
                case PASSED ->
                    "Letters were asked for until "
                            + campaign.letter().map(LetterAction::deadline).orElse(null)
                            + "; if an office takes late ones, record that in the console.";
                case PRACTICE -> practising;
                case REAL -> null;
            };
        }
    }
}
