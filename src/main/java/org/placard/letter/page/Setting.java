package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.Part.Role;
import org.placard.shared.LanguageTag;

/** Sets texts as rows of a frame, in one language and size. */
final class Setting {

    private static final String BULLET = "\u2022";
    private static final float BLACK = 0;

    private final Frame frame;
    private final Style style;
    private final float leading;

    Setting(Frame frame, LanguageTag language, float size) {
        this.frame = frame;
        this.style = new Style(language, size, false);
        this.leading = size * leadingFactor(language);
    }

    /** Scripts with marks far above and below the line, or with square letters, need more air between lines. */
    private static float leadingFactor(LanguageTag language) {
        if (language.isRightToLeft()) {
            return 1.7f;
        }
        return "zh".equals(language.locale().getLanguage()) ? 1.6f : 1.36f;
    }

    float leading() {
        return leading;
    }

    float gap() {
        return leading * 0.62f;
    }

    Style style() {
        return style;
    }

    List<Row> paragraph(String text) {
        return rows(Part.of(Role.PARAGRAPH, style.language()), text, style);
    }

    List<Row> lead(String text) {
        return rows(Part.of(Role.PARAGRAPH, style.language()), text, style.asStrong());
    }

    List<Row> heading(String text, float size) {
        return rows(
                Part.of(Role.HEADING, style.language()), text, style.sized(size).asStrong());
    }

    /** A line at the side where lines end. */
    List<Row> atEnd(String text) {
        var part = Part.of(Role.PARAGRAPH, style.language());
        return lines(text, style, frame.width()).stream()
                .map(line -> row(
                        part,
                        line,
                        style,
                        frame.start(line.width(), !style.language().isRightToLeft())))
                .toList();
    }

    /** A bullet, and the text hanging beside it. */
    List<Row> item(String text) {
        float indent = style.size() * 1.3f;
        boolean rightToLeft = style.language().isRightToLeft();
        var label = Part.of(Role.LABEL, style.language());
        var body = Part.of(Role.ITEM, style.language());
        var rows = new ArrayList<Row>();
        for (var line : lines(text, style, frame.width() - indent)) {
            float x = rightToLeft ? frame.start(line.width(), true) - indent : frame.left() + indent;
            rows.add(row(body, line, style, x));
        }
        var bullet = lines(BULLET, style, indent).getFirst();
        var placements = new ArrayList<Row.Placement>();
        placements.add(top ->
                new Mark.Text(label, frame.start(bullet.width(), rightToLeft), top + baseline(style), BLACK, bullet));
        placements.addAll(rows.getFirst().placements());
        rows.set(0, new Row(0, leading, false, placements));
        return withoutWidows(rows);
    }

    private List<Row> rows(Part part, String text, Style wanted) {
        boolean rightToLeft = wanted.language().isRightToLeft();
        var rows = lines(text, wanted, frame.width()).stream()
                .map(line -> row(part, line, wanted, frame.start(line.width(), rightToLeft)))
                .toList();
        return withoutWidows(rows);
    }

    private Row row(Part part, TextLine line, Style wanted, float x) {
        float height = leading * wanted.size() / style.size();
        return new Row(0, height, false, List.of(top -> new Mark.Text(part, x, top + baseline(wanted), BLACK, line)));
    }

    private float baseline(Style wanted) {
        float height = leading * wanted.size() / style.size();
        return (height - wanted.size()) / 2 + wanted.size() * 0.86f;
    }

    /** At least two lines of a paragraph stay together at either end. */
    private static List<Row> withoutWidows(List<Row> rows) {
        var kept = new ArrayList<>(rows);
        for (int i = 1; i < kept.size(); i++) {
            if (i == 1 || i == kept.size() - 1) {
                kept.set(i, kept.get(i).joinedToPrevious());
            }
        }
        return kept;
    }

    static List<TextLine> lines(String text, Style style, float width) {
        return text.lines()
                .flatMap(line -> new Paragraph(line.strip(), style).lines(width).stream())
                .toList();
    }
}
