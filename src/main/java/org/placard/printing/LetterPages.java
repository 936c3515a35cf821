package org.placard.printing;

import org.placard.printing.printer.Pages;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

/** Filled by the module that knows letters: what a slip says, and its pages. */
public interface LetterPages {

    /** What tells two letters apart at the table, in the volunteer's language. */
    Description describe(Ticket ticket, byte[] slip, LanguageTag reader);

    /** Whom a letter goes to, as far as that is known without its text. */
    String target(Ticket ticket, LanguageTag reader);

    /** The number by which its writer can take it back. */
    ReceiptNumber receipt(byte[] slip);

    /** Lays a letter out for paper. */
    Made layOut(Ticket ticket, byte[] slip, boolean specimen);

    /**
     * What volunteers see of a letter while the table is unlocked.
     *
     * @param initials of the writer; empty where no name was given
     * @param title whom it goes to
     * @param language the letter's, in its own name; empty once its text is gone
     * @param pages how many it has; 0 where that is not known
     */
    record Description(String initials, String title, String language, int pages) {

        /** What is left to say once the text is gone. */
        static Description of(String title) {
            return new Description("", title, "", 0);
        }
    }

    /** What came of laying it out. */
    sealed interface Made {

        /** Ready. */
        record Ready(Pages pages) implements Made {}

        /** Its campaign is gone, or a letter in it cannot be drawn any more. */
        record Impossible() implements Made {}

        /** Its writer took it back. */
        record TakenBack() implements Made {}
    }
}
