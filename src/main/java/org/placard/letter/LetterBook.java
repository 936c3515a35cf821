package org.placard.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.placard.campaign.Campaign;
import org.placard.event.Event;
import org.placard.ledger.ActionContent;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.shared.LanguageTag;

/** Letters gathered into one PDF, its fonts in it once. For one thread; close it. */
public final class LetterBook implements AutoCloseable {

    private final Letters letters;
    private final PdfBook book = new PdfBook(LanguageTag.ENGLISH, "Letters");

    LetterBook(Letters letters) {
        this.letters = letters;
    }

    /**
     * Adds a letter's pages, SPECIMEN where the rule says so on the day they go to paper.
     *
     * @param day the date on the letter
     * @return false if the action is no letter, or cannot be laid out any more
     */
    public boolean add(Campaign campaign, Event event, ActionContent action, LocalDate day) {
        var text = action.letter();
        if (text != null
                && letters.layOut(campaign, event.details(), text, action.strokes(), day, isSpecimen(campaign, event))
                        instanceof Laid.Pages(var sheets)) {
            book.add(sheets);
            return true;
        }
        return false;
    }

    private static boolean isSpecimen(Campaign campaign, Event event) {
        return DeadlineRule.isSpecimen(campaign, event, LocalDate.now(ZoneId.systemDefault()));
    }

    /** Finishes the document; nothing can be added afterwards. */
    public void writeTo(OutputStream out) throws IOException {
        book.writeTo(out);
    }

    @Override
    public void close() {
        book.close();
    }
}
