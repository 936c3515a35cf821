package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.letter.page.Paragraph.Cut;
import org.placard.letter.page.Part.Role;
import org.placard.shared.LanguageTag;

/** The address part of the page, kept apart so that nothing else can move it out of the window. */
record AddressWindow(PageSize paper, LanguageTag language, List<String> from, List<String> address) {

    private static final float LARGEST = 10.5f;
    private static final float SMALLEST = 7;
    private static final float TINIEST = 5;
    private static final float SENDER = 7;

    /** How much higher than its type a line must be, so that no line touches the next. */
    private static final float TIGHTEST = 1.12f;

    static AddressWindow of(Composition letter) {
        return new AddressWindow(letter.paper(), letter.language(), letter.sender(), letter.address());
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>(sender());
        var window = paper.window();
        var lines = addressLines(window);
        float pitch = window.pitch(lines.size());
        var part = Part.of(Role.PARAGRAPH, language);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(part, window.left(), window.first() + i * pitch, 0, lines.get(i)));
        }
        return marks;
    }

    /** Smaller type before more than six lines, more lines before a cut; no line ever touches the next. */
    private List<TextLine> addressLines(PageSize.Window window) {
        return largest(window, SMALLEST, PageSize.Window.LINES)
                .or(() -> largest(window, TINIEST, Integer.MAX_VALUE))
                .map(AddressWindow::shaped)
                .orElseGet(() -> shaped(cuts(address, TINIEST, window.width())));
    }

    private Optional<List<Cut>> largest(PageSize.Window window, float smallest, int most) {
        for (float size = LARGEST; size >= smallest; size -= 0.5f) {
            var lines = cuts(address, size, window.width());
            if (lines.size() <= most && size * TIGHTEST <= window.pitch(lines.size())) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private List<Mark> sender() {
        var window = paper.window();
        var text = String.join(" \u00B7 ", from);
        var lines = shaped(cuts(List.of(text), SENDER, window.width()));
        var part = Part.of(Role.PARAGRAPH, language);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            float y = window.sender() - (lines.size() - 1 - i) * SENDER * 1.3f;
            marks.add(new Mark.Text(part, window.left(), y, 0.25f, lines.get(i)));
        }
        return marks;
    }

    /** Postal lines are read from the left by machines, whatever the letter's language. */
    private List<Cut> cuts(List<String> texts, float size, float width) {
        var read = language.isRightToLeft() ? LanguageTag.ENGLISH : language;
        return texts.stream()
                .filter(text -> !text.isBlank())
                .flatMap(text -> Setting.cuts(text, new Style(read, size, false), width).stream())
                .toList();
    }

    private static List<TextLine> shaped(List<Cut> lines) {
        return lines.stream().map(Cut::shaped).toList();
    }
}
