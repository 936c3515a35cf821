package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.FigureSheet.Entry;

/** A sheet of figures at one size of type, with room to sign at its end. */
final class FigureLayout {

    private static final float TO_SIGN = PageSize.mm(14);

    private final FigureSheet sheet;
    private final float size;
    private final Frame frame;
    private final Setting setting;

    FigureLayout(FigureSheet sheet, float size) {
        this.sheet = sheet;
        this.size = size;
        this.frame = Frame.ofCard(sheet.paper());
        this.setting = new Setting(frame, sheet.language(), size);
    }

    List<Sheet> pages() {
        var pages = frame.pages(rows());
        var sheets = new ArrayList<Sheet>();
        for (int page = 1; page <= pages.size(); page++) {
            var marks = new ArrayList<>(pages.get(page - 1));
            marks.addAll(Furniture.foot(frame, sheet.language(), 0, page, pages.size()));
            sheets.add(new Sheet(sheet.paper(), marks));
        }
        return sheets;
    }

    private List<Row> rows() {
        var rows = new ArrayList<>(setting.heading(sheet.title(), size * 1.7f));
        for (var line : sheet.under()) {
            Row.append(rows, setting.paragraph(line), 0.2f * setting.leading(), false);
        }
        for (var group : sheet.groups()) {
            Row.append(rows, setting.lead(group.heading()), 1.2f * setting.leading(), false);
            rows.add(rule(0.9f));
            for (int at = 0; at < group.entries().size(); at++) {
                Row.append(rows, entry(group.entries().get(at)), 0.3f * setting.leading(), at == 0);
            }
        }
        for (var line : sheet.signing()) {
            rows.add(new Row(0, TO_SIGN, false, List.of()));
            rows.add(rule(0.5f));
            Row.append(rows, setting.paragraph(line), 0, true);
        }
        return rows;
    }

    private List<Row> entry(Entry entry) {
        return setting.entry(entry.text(), entry.figure(), entry.strong());
    }

    private Row rule(float thickness) {
        float below = 2;
        return new Row(
                0,
                2 * below,
                true,
                List.of(top -> new Mark.Rule(frame.left(), top + below, frame.width(), thickness, 0)));
    }
}
