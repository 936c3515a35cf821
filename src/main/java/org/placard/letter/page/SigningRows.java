package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;

/** The rows that people sign in: name, country, signature, e-mail, and an empty box for each consent. */
final class SigningRows {

    /** Fewer are not worth a sheet. */
    static final int FEWEST = 6;

    private static final float HEIGHT = mm(11.5);
    private static final float TICK = mm(4);
    private static final float TICKS = mm(8);
    private static final float NUMBER = mm(6);
    private static final float GREY = 0.45f;

    /** What each column gets of the room that numbers and ticks leave. */
    private static final List<Float> SHARES = List.of(0.32f, 0.17f, 0.25f, 0.26f);

    private final Form.Petition petition;
    private final Frame frame;
    private final boolean rightToLeft;
    private final List<Frame> columns = new ArrayList<>();
    private final List<Frame> ticks = new ArrayList<>();

    SigningRows(Form.Petition petition, Frame frame) {
        this.petition = petition;
        this.frame = frame;
        this.rightToLeft = petition.language().isRightToLeft();
        float at = NUMBER;
        float room = frame.width() - NUMBER - petition.consents().size() * TICKS;
        for (var share : SHARES) {
            columns.add(column(at, at + share * room));
            at += share * room;
        }
        for (int i = 0; i < petition.consents().size(); i++) {
            ticks.add(column(at, at + TICKS));
            at += TICKS;
        }
    }

    private Frame column(float from, float to) {
        return frame.column(from, to, rightToLeft);
    }

    /** Headings and so many rows; the headings never stand alone. */
    List<Row> rows(int count) {
        var rows = new ArrayList<>(List.of(headings()));
        for (int number = 1; number <= count; number++) {
            var row = row(number);
            rows.add(number <= FEWEST ? row.joinedToPrevious() : row);
        }
        return rows;
    }

    private Row headings() {
        var row = Row.beside();
        for (int i = 0; i < columns.size(); i++) {
            row = Row.beside(
                    List.of(row), heading(columns.get(i), petition.columns().get(i)));
        }
        for (int i = 0; i < ticks.size(); i++) {
            row = Row.beside(
                    List.of(row),
                    heading(ticks.get(i), petition.consents().get(i).letter()));
        }
        return row;
    }

    private List<Row> heading(Frame cell, String text) {
        var padded = cell.column(2, cell.width() - 1, rightToLeft);
        return new Setting(padded, petition.language(), 8).lead(text);
    }

    private Row row(int number) {
        var placements = new ArrayList<Row.Placement>();
        var small = Setting.lines(String.valueOf(number), new Style(petition.language(), 7, false), NUMBER)
                .getFirst();
        float x = frame.start(small.width(), rightToLeft);
        placements.add(top -> new Mark.Text(Part.FURNITURE, x, top + HEIGHT - 3, GREY, small));
        columns.forEach(
                cell -> placements.add(top -> new Mark.Box(cell.left(), top, cell.width(), HEIGHT, 0.5f, GREY, false)));
        ticks.forEach(cell -> {
            float left = cell.left() + (cell.width() - TICK) / 2;
            placements.add(top -> new Mark.Box(cell.left(), top, cell.width(), HEIGHT, 0.5f, GREY, false));
            placements.add(top -> new Mark.Box(left, top + (HEIGHT - TICK) / 2, TICK, TICK, 0.8f, 0, false));
        });
        return new Row(0, HEIGHT, false, placements);
    }
}
