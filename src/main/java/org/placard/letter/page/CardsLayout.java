package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Four small cards on a sheet, with lines to cut along. */
final class CardsLayout {

    private static final List<Float> SIZES = List.of(16f, 15f, 14f, 13f, 12f, 11f, 10f, 9f, 8f, 7f);
    private static final float MARGIN = mm(9);
    private static final float CODE = mm(23);

    private final Form.Cards cards;
    private final float width;
    private final float height;

    CardsLayout(Form.Cards cards) {
        this.cards = cards;
        this.width = cards.paper().width() / 2;
        this.height = cards.paper().height() / 2;
    }

    /** Empty where even the smallest type does not fit. */
    Optional<List<Sheet>> sheets() {
        return SIZES.stream().filter(this::fits).findFirst().map(size -> List.of(sheet(size)));
    }

    private boolean fits(float size) {
        var frame = frame(0, 0);
        var rows = rows(frame, size);
        return frame.count(rows) == 1 && height(rows) <= frame.bottom() - frame.firstTop();
    }

    private Sheet sheet(float size) {
        var marks = new ArrayList<Mark>(List.of(
                new Mark.Box(0, height, cards.paper().width(), 0, 0.4f, 0.6f, true),
                new Mark.Box(width, 0, 0, cards.paper().height(), 0.4f, 0.6f, true)));
        for (int card = 0; card < 4; card++) {
            var frame = frame(card % 2 == 0 ? 0 : width, card < 2 ? 0 : height);
            frame.pages(rows(frame, size)).forEach(marks::addAll);
        }
        return new Sheet(cards.paper(), marks);
    }

    private Frame frame(float x, float y) {
        return Frame.ofBox(cards.paper(), x + MARGIN, y + MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    }

    private List<Row> rows(Frame frame, float size) {
        var rows = new ArrayList<Row>();
        for (var side : cards.sides()) {
            var setting = new Setting(frame, side.language(), size);
            Row.append(rows, setting.heading(side.title(), size * 1.25f), 1.4f * setting.leading(), false);
            side.demands().forEach(demand -> Row.append(rows, setting.item(demand), 0.3f * setting.leading(), false));
        }
        if (cards.link() != null) {
            Row.append(rows, link(frame, cards.link(), size), 1.4f * size, false);
        }
        return rows;
    }

    /** The code where a line begins, title and address beside it. */
    private static List<Row> link(Frame frame, Form.Link link, float size) {
        boolean rightToLeft = link.language().isRightToLeft();
        var beside = frame.column(CODE + mm(4), frame.width(), rightToLeft);
        var small = Math.min(size, 9);
        var rows = new ArrayList<>(new Setting(beside, link.language(), small).paragraph(link.title()));
        rows.addAll(new Setting(beside, link.language(), small - 1).latin(link.address()));
        var code = QrCode.encodeText(link.address(), QrCode.Ecc.MEDIUM);
        var part = Part.drawing(link.language(), link.code());
        float x = frame.start(CODE, rightToLeft);
        var first = rows.getFirst().with(top -> new Mark.Code(part, x, top, CODE, code));
        float missing = CODE - height(rows);
        if (missing > 0) {
            rows.add(new Row(0, missing, true, List.of()));
        }
        return Row.replacingFirst(rows, first).stream()
                .map(Row::joinedToPrevious)
                .toList();
    }

    private static float height(List<Row> rows) {
        float height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += rows.get(i).height() + (i == 0 ? 0 : rows.get(i).gap());
        }
        return height;
    }
}
