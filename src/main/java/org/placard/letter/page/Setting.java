package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.Paragraph.Cut;
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

    /** The same in another size. */
    Setting sized(float size) {
        return new Setting(frame, style.language(), size);
    }

    /** The same in another place. */
    Setting within(Frame other) {
        return new Setting(other, style.language(), style.size());
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
        boolean atRight = !style.language().isRightToLeft();
        return cuts(text, style, frame.width()).stream()
                .map(line -> row(part, line, style, width -> frame.start(width, atRight)))
                .toList();
    }

    /** What is read from the left in every language, such as numbers and addresses, where this language's lines begin. */
    List<Row> latin(String text) {
        var read = new Style(LanguageTag.ENGLISH, style.size(), false);
        boolean rightToLeft = style.language().isRightToLeft();
        var part = Part.of(Role.PARAGRAPH, LanguageTag.ENGLISH);
        return cuts(text, read, frame.width()).stream()
                .map(line -> row(part, line, read, width -> frame.start(width, rightToLeft)))
                .toList();
    }

    /** A bullet, and the text hanging beside it. */
    List<Row> item(String text) {
        float indent = style.size() * 1.3f;
        boolean rightToLeft = style.language().isRightToLeft();
        var label = Part.of(Role.LABEL, style.language());
        var body = Part.of(Role.ITEM, style.language());
        var rows = new ArrayList<Row>();
        for (var line : cuts(text, style, frame.width() - indent)) {
            rows.add(row(
                    body,
                    line,
                    style,
                    width -> rightToLeft ? frame.start(width, true) - indent : frame.left() + indent));
        }
        var bullet = cuts(BULLET, style, indent).getFirst();
        var placements =
                new ArrayList<Row.Placement>(row(label, bullet, style, width -> frame.start(width, rightToLeft))
                        .placements());
        placements.addAll(rows.getFirst().placements());
        rows.set(0, new Row(0, leading, false, placements));
        return withoutWidows(rows);
    }

    /** A text, and a figure where its first line ends. */
    List<Row> entry(String text, String figure, boolean strong) {
        var wanted = strong ? style.asStrong() : style;
        boolean rightToLeft = style.language().isRightToLeft();
        var part = Part.of(Role.PARAGRAPH, style.language());
        var end = cuts(figure, wanted, frame.width() / 2).getFirst();
        float room = frame.width() - end.shaped().width() - 2 * style.size();
        var rows = new ArrayList<Row>();
        for (var line : cuts(text, wanted, room)) {
            rows.add(row(part, line, wanted, width -> frame.start(width, rightToLeft)));
        }
        var placements = new ArrayList<Row.Placement>(rows.getFirst().placements());
        placements.addAll(row(part, end, wanted, width -> frame.start(width, !rightToLeft))
                .placements());
        rows.set(0, new Row(0, leading, false, placements));
        return withoutWidows(rows);
    }

    private List<Row> rows(Part part, String text, Style wanted) {
        boolean rightToLeft = wanted.language().isRightToLeft();
        var rows = cuts(text, wanted, frame.width()).stream()
                .map(line -> row(part, line, wanted, width -> frame.start(width, rightToLeft)))
                .toList();
        return withoutWidows(rows);
    }

    private Row row(Part part, Cut line, Style wanted, Start start) {
        float height = leading * wanted.size() / style.size();
        return new Row(0, height, false, List.of(top -> {
            var shaped = line.shaped();
            return new Mark.Text(part, start.of(shaped.width()), top + baseline(wanted), BLACK, shaped);
        }));
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
        return cuts(text, style, width).stream().map(Cut::shaped).toList();
    }

    /** The same before anything is shaped. */
    static List<Cut> cuts(String text, Style style, float width) {
        return text.lines()
                .flatMap(line -> new Paragraph(line.strip(), style).lines(width).stream())
                .toList();
    }

    /** Where a line begins, once it is known how wide it is. */
    @FunctionalInterface
    private interface Start {

        float of(float width);
    }
}
