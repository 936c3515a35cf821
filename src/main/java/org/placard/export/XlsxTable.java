package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: days are days, and words are words whatever they begin with, for they stand in cells of text. Rows are
 * written out by the hundred; a sheet that is full goes on in the next one.
 */
final class XlsxTable implements Table {

    /** Below the 1,048,576 that a sheet can have. */
    static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_HELD = 100;

    private final Workbook book;
    private final List<String> columns;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private XlsxTable(List<String> columns, OutputStream out, int most) {
        this.columns = columns;
        this.most = most;
        book = new Workbook(out, "Placard", null);
        sheet = nextSheet();
    }

    static XlsxTable begin(List<String> columns, OutputStream out) {
        return begin(columns, out, MOST_ROWS);
    }

    static XlsxTable begin(List<String> columns, OutputStream out, int most) {
        return new XlsxTable(columns, out, most);
    }

    @Override
    public Rows rows() {
        return new SheetRows();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    private void lay(List<Cell> cells) throws IOException {
        if (row > most) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private Worksheet nextSheet() {
        sheets++;
        row = 1;
        var next = book.newWorksheet(String.valueOf(sheets));
        next.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            next.width(column, width(columns.get(column)));
            next.inlineString(0, column, columns.get(column));
            next.style(0, column).bold().set();
        }
        return next;
    }

    /** In characters: as wide as its heading, and as what usually stands under it. */
    private static int width(String heading) {
        int usual = switch (heading) {
            case "id", "name", "address", "signed_as" -> 40;
            case "email" -> 32;
            case "receipt", "taken_at", "since" -> 22;
            default -> 14;
        };
        return Math.max(usual, heading.length() + 4);
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var words) -> sheet.inlineString(row, column, Defused.printable(words));
            case Cell.Count(var number) -> sheet.value(row, column, number);
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment(var at) -> {
                sheet.value(row, column, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    /** The library makes a row where it is laid; what other threads make ready is what stands in it. */
    private final class SheetRows implements Rows {

        private final List<List<Cell>> ready = new ArrayList<>();

        @Override
        public void add(List<Cell> cells) {
            ready.add(cells);
        }

        @Override
        public void bind() {
            // Nothing is left to be made ready.
        }

        @Override
        public void lay() throws IOException {
            for (var cells : ready) {
                XlsxTable.this.lay(cells);
            }
        }
    }
}
