package org.placard.printing;

import org.placard.printing.printer.Pages;
import org.placard.shared.LanguageTag;

/** Filled by the module that knows pages: the sheet that says what became of every letter. */
@FunctionalInterface
public interface ClosingPages {

    /** Lays the sheet out on the event's paper, in the reader's language. */
    Pages closingSheet(Account account, LanguageTag reader);
}
