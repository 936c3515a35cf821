package org.placard.printing.ui;

import java.util.Arrays;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.shared.text.ConsoleWords;

/** What keeps a printer, in words that say what to do. */
record TroubleWords(ConsoleWords words) {

    String of(Trouble trouble) {
        var said = words.of("table.trouble." + trouble.kind());
        return trouble.kind() == Kind.OTHER && !trouble.detail().isEmpty()
                ? said + " (" + trouble.detail() + ")"
                : said;
    }

    /** Why a letter is where it is: a printer's trouble, or what a person chose. */
    String why(String because) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(because))
                ? words.of("table.trouble." + because)
                : words.of("table.why." + because);
    }
}
