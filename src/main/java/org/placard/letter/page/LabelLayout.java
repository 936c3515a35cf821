package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.letter.page.Part.Role;
import org.placard.shared.LanguageTag;

/** Labels, each as large as its own address allows. */
final class LabelLayout {

    private static final float LARGEST = 11;
    private static final float SMALLEST = 6;
    private static final float LEADING = 1.26f;
    private static final float MARGIN = mm(5);
    private static final float ABOVE = mm(2);

    private final Form.Labels labels;

    LabelLayout(Form.Labels labels) {
        this.labels = labels;
    }

    /** Empty where an address is too long for a label even in the smallest type. */
    Optional<List<Sheet>> sheets() {
        var sheets = new ArrayList<Sheet>();
        var marks = new ArrayList<Mark>();
        int at = labels.start() - 1;
        for (var address : labels.addresses()) {
            if (at == labels.sheet().labels()) {
                sheets.add(new Sheet(labels.sheet().paper(), marks));
                marks.clear();
                at = 0;
            }
            var set = set(address, labels.sheet().label(at++));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            marks.addAll(set.get());
        }
        sheets.add(new Sheet(labels.sheet().paper(), marks));
        return Optional.of(sheets);
    }

    private static Optional<List<Mark>> set(List<String> address, Area label) {
        for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
            var lines = lines(address, size, label.width() - 2 * MARGIN);
            if (lines.size() * size * LEADING <= label.height() - 2 * ABOVE) {
                return Optional.of(marks(lines, size, label));
            }
        }
        return Optional.empty();
    }

    private static List<TextLine> lines(List<String> address, float size, float width) {
        var style = new Style(LanguageTag.ENGLISH, size, false);
        return address.stream()
                .filter(line -> !line.isBlank())
                .flatMap(line -> Setting.lines(line, style, width).stream())
                .toList();
    }

    private static List<Mark> marks(List<TextLine> lines, float size, Area label) {
        var part = Part.of(Role.PARAGRAPH, LanguageTag.ENGLISH);
        float top = label.y() + (label.height() - lines.size() * size * LEADING) / 2;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(part, label.x() + MARGIN, top + i * size * LEADING + size, 0, lines.get(i)));
        }
        return marks;
    }
}
