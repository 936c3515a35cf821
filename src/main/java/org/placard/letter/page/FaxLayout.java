package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;

/** A fax cover: large, for machines that smear. */
final class FaxLayout {

    private static final float SIZE = 14;
    private static final float LABELS = mm(38);

    private final Form.FaxCover cover;
    private final Frame frame;
    private final boolean rightToLeft;

    FaxLayout(Form.FaxCover cover) {
        this.cover = cover;
        this.frame = Frame.ofCard(cover.paper());
        this.rightToLeft = cover.language().isRightToLeft();
    }

    List<Sheet> sheets() {
        var setting = new Setting(frame, cover.language(), SIZE);
        var rows = new ArrayList<>(setting.heading(cover.title(), 2 * SIZE));
        Row.append(rows, List.of(rule()), setting.gap(), true);
        cover.fields().forEach(field -> Row.append(rows, List.of(set(field)), setting.gap(), false));
        Row.append(rows, List.of(rule()), setting.gap(), true);
        return frame.pages(rows).stream().map(this::sheet).toList();
    }

    private Sheet sheet(List<Mark> page) {
        var marks = new ArrayList<Mark>();
        if (cover.specimen() != null) {
            marks.add(Furniture.across(cover.paper(), cover.specimen()));
        }
        marks.addAll(page);
        return new Sheet(cover.paper(), marks);
    }

    private Row set(Form.Field field) {
        var labels = new Setting(frame.column(0, LABELS, rightToLeft), cover.language(), SIZE);
        var values = new Setting(frame.column(LABELS + mm(4), frame.width(), rightToLeft), cover.language(), SIZE);
        var value = field.latin() ? values.latin(field.value()) : values.paragraph(field.value());
        return Row.beside(labels.lead(field.label()), value);
    }

    private Row rule() {
        return new Row(0, 8, false, List.of(top -> new Mark.Rule(frame.left(), top + 4, frame.width(), 1.2f, 0)));
    }
}
