package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.Composition.Card;

/** The card beside a letter by hand, at one size of type. */
final class CardLayout {

    private final Card card;
    private final Frame frame;
    private final Setting setting;

    CardLayout(Card card, float size) {
        this.card = card;
        this.frame = Frame.ofCard(card.paper());
        this.setting = new Setting(frame, card.language(), size);
    }

    List<Sheet> pages() {
        var pages = frame.pages(rows());
        var sheets = new ArrayList<Sheet>();
        for (int page = 1; page <= pages.size(); page++) {
            var marks = new ArrayList<>(pages.get(page - 1));
            marks.addAll(Furniture.foot(frame, card.language(), card.number(), page, pages.size()));
            sheets.add(new Sheet(card.paper(), marks));
        }
        return sheets;
    }

    private List<Row> rows() {
        var rows = new ArrayList<>(setting.heading(card.title(), setting.style().size() * 1.5f));
        for (var section : card.sections()) {
            Row.append(rows, setting.lead(section.heading()), setting.leading(), false);
            for (int i = 0; i < section.points().size(); i++) {
                Row.append(rows, setting.item(section.points().get(i)), 0.3f * setting.leading(), i == 0);
            }
        }
        return rows;
    }
}
