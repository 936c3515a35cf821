package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook: days are days, and words are words whatever they begin with, for they stand in cells of text. Rows are written
 * out as they come; a sheet that is full goes on in the next one.
 */
final class XlsxTable implements Table {

    /** Below the 1,048,576 that a sheet can have. */
    static final int MOST_ROWS = 1_000_000;

    private final ZipOutputStream zip;
    private final List<String> columns;
    private final int most;
    private int sheets;
    private int row;

    private XlsxTable(List<String> columns, OutputStream out, int most) throws IOException {
        this.columns = List.copyOf(columns);
        this.most = most;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // A third of the time for a tenth more bytes.
        zip.setLevel(Deflater.BEST_SPEED);
        beginSheet();
    }

    static XlsxTable begin(List<String> columns, OutputStream out) throws IOException {
        return begin(columns, out, MOST_ROWS);
    }

    static XlsxTable begin(List<String> columns, OutputStream out, int most) throws IOException {
        return new XlsxTable(columns, out, most);
    }

    @Override
    public Rows rows() {
        return new SheetRows();
    }

    @Override
    public void finish() throws IOException {
        endSheet();
        for (var part : SheetXml.around(sheets).entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private void beginSheet() throws IOException {
        sheets++;
        row = 0;
        zip.putNextEntry(new ZipEntry(SheetXml.sheet(sheets)));
        write(SheetXml.begin(columns));
    }

    private void endSheet() throws IOException {
        write(SheetXml.END);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void makeRoom() throws IOException {
        if (row == most) {
            endSheet();
            beginSheet();
        }
    }

    /** Rows without their numbers: which they get is known only once they are laid. */
    private final class SheetRows implements Rows {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> ends = new ArrayList<>();
        private byte[] bytes = {};

        @Override
        public void add(List<Cell> cells) {
            SheetXml.row(cells, text);
            ends.add(text.length());
        }

        @Override
        public void bind() {
            bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void lay() throws IOException {
            if (row + ends.size() <= most) {
                zip.write(bytes);
                row += ends.size();
            } else {
                layOneByOne();
            }
        }

        private void layOneByOne() throws IOException {
            int from = 0;
            for (int end : ends) {
                makeRoom();
                write(text.substring(from, end));
                row++;
                from = end;
            }
        }
    }
}
