package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    private final BreakIterator icu = BreakIterator.getCharacterInstance(Locale.ROOT);

    @Test
    void theShortWayCutsEachCharacterWhereIcuDoes() {
        for (char character = 0; character < 0xFFFF; character++) {
            if (!Character.isSurrogate(character)) {
                var text = "a" + character + character + "ب" + character + "热";
                assertThat(Graphemes.of(text)).as("U+%04X", (int) character).isEqualTo(byIcu(text));
            }
        }
    }

    @Test
    void whatBelongsTogetherStaysTogether() {
        assertThat(Graphemes.of("e\u0301👩‍👧🇨🇭x")).containsExactly("e\u0301", "👩‍👧", "🇨🇭", "x");
    }

    private List<String> byIcu(String text) {
        icu.setText(text);
        var graphemes = new ArrayList<String>();
        int start = 0;
        for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
            graphemes.add(text.substring(start, end));
            start = end;
        }
        return graphemes;
    }
}
