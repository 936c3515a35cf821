package org.placard.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaign.LetterAction;
import org.placard.event.Event;

/** Whether a letter may still be posted: until the deadline, or later where a coordinator recorded who takes it. */
public final class DeadlineRule {

    private static final int DAYS_OF_WARNING = 3;

    private DeadlineRule() {}

    /** How a campaign stands to its deadline on a day. */
    public enum Standing {
        /** There is time, or no deadline, or late letters are welcome. */
        IN_TIME,
        /** The last 72 hours. */
        LAST_DAYS,
        /** Over: letters print as SPECIMEN. */
        PASSED
    }

    /** How {@code campaign} stands at {@code event} on {@code today}. */
    public static Standing standing(Campaign campaign, Event event, LocalDate today) {
        return standing(campaign, event.acceptsLate(campaign.slug()), today);
    }

    static Standing standing(Campaign campaign, boolean acceptsLate, LocalDate today) {
        var deadline = campaign.letter().map(LetterAction::deadline).orElse(null);
        if (deadline == null || acceptsLate) {
            return Standing.IN_TIME;
        }
        if (today.isAfter(deadline)) {
            return Standing.PASSED;
        }
        return ChronoUnit.DAYS.between(today, deadline) < DAYS_OF_WARNING ? Standing.LAST_DAYS : Standing.IN_TIME;
    }

    /** How a letter may go to paper, and why not as it is. */
    enum Ruling {
        REAL,
        /** The deadline is over. */
        PASSED,
        /** The event is in practice, or there is none. */
        PRACTICE
    }

    /**
     * The one rule that the print table, the console and the command ask.
     *
     * @param today when it goes to paper, whatever day stands on it
     */
    static Ruling ruling(Campaign campaign, @Nullable Event event, LocalDate today) {
        boolean late = event != null && event.acceptsLate(campaign.slug());
        if (standing(campaign, late, today) == Standing.PASSED) {
            return Ruling.PASSED;
        }
        return event == null || event.isPractice() ? Ruling.PRACTICE : Ruling.REAL;
    }

    /** Whether the page must say SPECIMEN. */
    static boolean isSpecimen(Campaign campaign, Event event, LocalDate today) {
        return ruling(campaign, event, today) != Ruling.REAL;
    }
}
