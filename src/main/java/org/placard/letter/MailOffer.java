package org.placard.letter;

import java.util.Map;

/** Whether a letter can be sent from its writer's own phone, too. */
public sealed interface MailOffer {

    /** How much of the letter stands in a mail. */
    enum Extent {
        WHOLE,
        /** Greeting, demands and closing. */
        DEMANDS,
        /** Whom it goes to and what about; the words are still to be written. */
        ADDRESS
    }

    /** Why it cannot. */
    enum Why {
        BY_HAND,
        NO_ADDRESS,
        TOO_LATE
    }

    /** It can: a code for each extent that a code has room for, the most first. */
    record Codes(Map<Extent, MailCode> codes) implements MailOffer {}

    /** It cannot. */
    record None(Why why) implements MailOffer {}
}
