package org.placard.printing;

import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.shared.LanguageTag;

/** Filled by the module that knows letters: a page that shows whether a printer is fit for those of the event. */
public interface TestPage {

    /** The paper that the event's letters are laid out for. */
    PaperSize paper();

    /** The page, its words for this reader. */
    Pages layOut(LanguageTag reader);
}
