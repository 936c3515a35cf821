package org.placard.printing.ui;

import java.util.Arrays;
import java.util.Set;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.shared.text.ConsoleWords;

/** What keeps a printer, in words that say what to do. */
record TroubleWords(ConsoleWords words) {

    /** Where the printer's own word tells more than ours. */
    private static final Set<Kind> SAYS_MORE = Set.of(Kind.OTHER, Kind.QUEUE_PAUSED);

    String of(Trouble trouble) {
        var said = words.of("table.trouble." + trouble.kind());
        return SAYS_MORE.contains(trouble.kind()) && !trouble.detail().isEmpty()
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
