package org.placard.letter.page;

import static org.placard.letter.page.PageSize.inch;
import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;

/** The window check page: an address where letters have it, and what an envelope shows of it. */
final class WindowCheckLayout {

    /** Where DIN 5008 form B has address and return line together. */
    static final Area FIELD = new Area(mm(20), mm(45), mm(85), mm(45));

    private static final float FAINT = 0.55f;
    private static final float SWATCH = mm(7);

    private final Form.WindowCheck check;
    private final PageSize paper;

    WindowCheckLayout(Form.WindowCheck check) {
        this.check = check;
        this.paper = check.envelope().paper();
    }

    Sheet sheet() {
        var marks =
                new ArrayList<>(new AddressWindow(paper, check.language(), check.sender(), check.address()).marks());
        marks.addAll(Furniture.folds(check.envelope().folds()));
        marks.addAll(outlines());
        marks.addAll(legend());
        marks.addAll(explained());
        return new Sheet(paper, marks);
    }

    private List<Mark> outlines() {
        var marks = new ArrayList<Mark>();
        marks.add(check.envelope().resting().outlined(1, 0, false));
        marks.add(check.envelope().always().outlined(0.8f, 0, true));
        if (paper == PageSize.A4) {
            marks.add(FIELD.outlined(0.4f, FAINT, false));
        }
        return marks;
    }

    /** Beside the window, each line after a small piece of the outline that it names. */
    private List<Mark> legend() {
        float left = check.envelope().resting().right() + mm(6);
        var all = Frame.ofBox(paper, left, mm(46), paper.width() - mm(10) - left, mm(60));
        var rtl = check.language().isRightToLeft();
        var setting = new Setting(all.column(SWATCH + mm(3), all.width(), rtl), check.language(), 8);
        var rows = new ArrayList<Row>();
        key(rows, setting, all, check.resting(), new Outline(1, 0, false));
        key(rows, setting, all, check.always(), new Outline(0.8f, 0, true));
        if (paper == PageSize.A4) {
            key(rows, setting, all, check.field(), new Outline(0.4f, FAINT, false));
        }
        return all.pages(rows).getFirst();
    }

    private static void key(List<Row> rows, Setting setting, Frame all, String text, Outline outline) {
        var lines = setting.paragraph(text);
        float x = all.start(SWATCH, setting.style().language().isRightToLeft());
        var first = lines.getFirst()
                .with(top ->
                        new Mark.Box(x, top + 2, SWATCH, mm(3), outline.thickness(), outline.grey(), outline.dashed()));
        Row.append(rows, Row.replacingFirst(lines, first), 4, false);
    }

    private List<Mark> explained() {
        float top = paper.folds()[0] + mm(10);
        float width = paper.width() - 2 * paper.margin();
        var frame = Frame.ofBox(paper, paper.margin(), top, width, paper.height() - top - mm(15));
        var setting = new Setting(frame, check.language(), 11);
        var rows = new ArrayList<>(setting.heading(check.title(), 16));
        Row.append(rows, setting.latin(check.envelope().label()), 0, true);
        check.steps().forEach(step -> Row.append(rows, setting.item(step), setting.gap(), false));
        Row.append(rows, List.of(ruler(frame)), 2 * setting.leading(), false);
        Row.append(rows, setting.paragraph(check.ruler()), 0, true);
        return frame.pages(rows).getFirst();
    }

    private Row ruler(Frame frame) {
        float length = paper == PageSize.A4 ? mm(100) : inch(4);
        float x = frame.start(length, check.language().isRightToLeft());
        return new Row(
                0,
                mm(6),
                false,
                List.of(
                        top -> new Mark.Rule(x, top + mm(2), length, 0.6f, 0),
                        top -> new Mark.Box(x, top, 0, mm(4), 0.6f, 0, false),
                        top -> new Mark.Box(x + length, top, 0, mm(4), 0.6f, 0, false)));
    }

    private record Outline(float thickness, float grey, boolean dashed) {}
}
