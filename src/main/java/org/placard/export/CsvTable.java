package org.placard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file that spreadsheets read as it was meant: UTF-8 with its mark, and no cell that they would run. */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;

    private CsvTable(Writer text) {
        this.text = text;
        this.csv = CsvWriter.builder().build(text);
    }

    static CsvTable begin(List<String> columns, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var table = new CsvTable(text);
        table.record(columns);
        return table;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        record(cells.stream().map(CsvTable::written).toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        text.flush();
    }

    private void record(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw new IOException("The file could not be written on", e);
        }
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var words) -> Defused.cell(words);
            case Cell.Count(var number) -> String.valueOf(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString();
        };
    }
}
