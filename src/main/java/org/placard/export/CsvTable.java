package org.placard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file that spreadsheets read as it was meant: UTF-8 with its mark, and no cell that they would run. */
final class CsvTable implements Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;

    private CsvTable(OutputStream out) {
        this.out = out;
    }

    static CsvTable begin(List<String> columns, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var table = new CsvTable(out);
        table.row(columns.stream().map(Cell::text).toList());
        return table;
    }

    @Override
    public Rows rows() {
        return new Lines(out);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var words) -> Defused.cell(words);
            case Cell.Count(var number) -> String.valueOf(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString();
        };
    }

    private static final class Lines implements Rows {

        private final OutputStream out;
        private final StringWriter text = new StringWriter();
        private final CsvWriter csv = CsvWriter.builder().build(text);
        private byte[] bytes = {};

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void add(List<Cell> cells) {
            var record = new String[cells.size()];
            for (int column = 0; column < record.length; column++) {
                record[column] = written(cells.get(column));
            }
            csv.writeRecord(record);
        }

        @Override
        public void bind() throws IOException {
            csv.flush();
            bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void lay() throws IOException {
            out.write(bytes);
        }
    }
}
