package org.placard.letter.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.placard.letter.page.Composition.Passage;

/** One letter at one size of type. */
final class LetterLayout {

    private static final float RULED_DISTANCE = PageSize.mm(9.5);
    private static final float LONGEST_INK = PageSize.mm(62);
    private static final float HIGHEST_INK = PageSize.mm(17);

    private final Composition letter;
    private final Frame frame;
    private final Setting setting;
    private final List<Row> rows;

    LetterLayout(Composition letter, float size) {
        this.letter = letter;
        this.frame = Frame.ofLetter(letter.paper());
        this.setting = new Setting(frame, letter.language(), size);
        this.rows = rows();
    }

    boolean fits(int pages) {
        return frame.count(rows) <= pages;
    }

    List<Sheet> pages() {
        var pages = frame.pages(rows);
        var sheets = new ArrayList<Sheet>();
        for (int page = 1; page <= pages.size(); page++) {
            var marks = new ArrayList<Mark>();
            if (letter.specimen() != null) {
                marks.add(Furniture.across(letter.paper(), letter.specimen()));
            }
            if (page == 1) {
                marks.addAll(AddressWindow.of(letter).marks());
                marks.addAll(Furniture.folds(letter.paper().folds()));
            }
            marks.addAll(pages.get(page - 1));
            marks.addAll(Furniture.foot(frame, letter.language(), letter.number(), page, pages.size()));
            sheets.add(new Sheet(letter.paper(), marks));
        }
        return sheets;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.addAll(setting.atEnd(letter.placeAndDate()));
        if (letter.subject() != null) {
            Row.append(rows, setting.heading(letter.subject(), setting.style().size()), 2 * setting.leading(), false);
        }
        Row.append(rows, setting.paragraph(letter.salutation()), 1.6f * setting.leading(), false);
        if (letter.byHand()) {
            rows.addAll(ruled(rows));
        } else {
            passages(rows);
            ending(rows);
        }
        return rows;
    }

    private void passages(List<Row> rows) {
        Passage previous = null;
        for (var passage : letter.passages()) {
            boolean follows = previous instanceof Passage.Lead;
            boolean listed = passage instanceof Passage.Item && (follows || previous instanceof Passage.Item);
            Row.append(rows, set(passage), listed ? 0.2f * setting.leading() : setting.gap(), follows);
            previous = passage;
        }
    }

    private List<Row> set(Passage passage) {
        return switch (passage) {
            case Passage.Words words -> setting.paragraph(words.text());
            case Passage.Lead lead -> setting.lead(lead.text());
            case Passage.Item item -> setting.item(item.text());
        };
    }

    /** Closing, drawing and name stay together, and with the lines before them. */
    private void ending(List<Row> rows) {
        Row.append(rows, setting.paragraph(letter.closing()), 1.2f * setting.gap(), true);
        var ink = letter.signed().ink();
        if (ink != null && !ink.strokes().isEmpty()) {
            Row.append(rows, List.of(drawing(ink)), 0.5f * setting.leading(), true);
        }
        float gap = ink != null ? 0.3f * setting.leading() : 2.6f * setting.leading();
        var name = setting.paragraph(letter.signed().line());
        Row.append(rows, name.stream().map(Row::joinedToPrevious).toList(), gap, true);
    }

    private Row drawing(Ink ink) {
        float width = Math.min(LONGEST_INK, HIGHEST_INK * ink.aspect());
        float height = width / ink.aspect();
        float x = frame.start(width, letter.language().isRightToLeft());
        var part = Part.drawing(letter.language(), letter.signed().inkNamed());
        return new Row(0, height, true, List.of(top -> new Mark.Drawing(part, x, top, width, height, ink)));
    }

    private List<Row> ruled(List<Row> above) {
        float used = (float)
                above.stream().mapToDouble(row -> row.height() + row.gap()).sum();
        float free = frame.bottom() - frame.firstTop() - used;
        var rule = new Row(
                0,
                RULED_DISTANCE,
                false,
                List.of(top -> new Mark.Rule(frame.left(), top + RULED_DISTANCE, frame.width(), 0.5f, 0.55f)));
        return Collections.nCopies(Math.max(1, (int) (free / RULED_DISTANCE)), rule);
    }
}
