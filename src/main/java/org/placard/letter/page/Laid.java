package org.placard.letter.page;

import java.util.List;
import org.placard.letter.page.Typeface.MissingCharacter;

/** What came of laying out a letter or a form. */
public sealed interface Laid {

    /** It fits and every character can be printed. */
    record Pages(List<Sheet> sheets) implements Laid {}

    /** It takes more room than there is at the smallest type that is still easy to read. */
    record TooLong() implements Laid {}

    /** A character is in none of the fonts. */
    record Missing(MissingCharacter character) implements Laid {}
}
