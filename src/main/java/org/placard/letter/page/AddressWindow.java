package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.Paragraph.Cut;
import org.placard.letter.page.Part.Role;
import org.placard.shared.LanguageTag;

/** The address part of the page, kept apart so that nothing else can move it out of the window. */
record AddressWindow(Composition letter) {

    private static final float LARGEST = 10.5f;
    private static final float SMALLEST = 7;
    private static final float SENDER = 7;

    List<Mark> marks() {
        var marks = new ArrayList<Mark>(sender());
        var window = letter.paper().window();
        var lines = addressLines(window);
        float pitch = Math.min(window.pitch(), (window.last() - window.first()) / Math.max(1, lines.size() - 1));
        var part = Part.of(Role.PARAGRAPH, letter.language());
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(part, window.left(), window.first() + i * pitch, 0, lines.get(i)));
        }
        return marks;
    }

    /** Smaller type before more than six lines, more lines before a cut. */
    private List<TextLine> addressLines(PageSize.Window window) {
        for (float size = LARGEST; size > SMALLEST; size -= 0.5f) {
            var lines = cuts(letter.address(), size, window.width());
            if (lines.size() <= PageSize.Window.LINES) {
                return shaped(lines);
            }
        }
        return shaped(cuts(letter.address(), SMALLEST, window.width()));
    }

    private List<Mark> sender() {
        var window = letter.paper().window();
        var text = String.join(" \u00B7 ", letter.sender());
        var lines = shaped(cuts(List.of(text), SENDER, window.width()));
        var part = Part.of(Role.PARAGRAPH, letter.language());
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            float y = window.sender() - (lines.size() - 1 - i) * SENDER * 1.3f;
            marks.add(new Mark.Text(part, window.left(), y, 0.25f, lines.get(i)));
        }
        return marks;
    }

    /** Postal lines are read from the left by machines, whatever the letter's language. */
    private List<Cut> cuts(List<String> texts, float size, float width) {
        var language = letter.language().isRightToLeft() ? LanguageTag.ENGLISH : letter.language();
        return texts.stream()
                .filter(text -> !text.isBlank())
                .flatMap(text -> Setting.cuts(text, new Style(language, size, false), width).stream())
                .toList();
    }

    private static List<TextLine> shaped(List<Cut> lines) {
        return lines.stream().map(Cut::shaped).toList();
    }
}
