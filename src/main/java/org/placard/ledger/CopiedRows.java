package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of the table {@code record} as COPY takes them, in PostgreSQL's binary format: a third less work for the server than
 * a statement with lists. See decision 0133.
 */
final class CopiedRows {

    static final String INTO =
            "copy record (line, sequence, link, id, event, standing, core, sealed, place)" + " from stdin with binary";

    private static final short COLUMNS = 9;
    private static final short THE_END = -1;
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    private CopiedRows() {}

    static byte[] of(List<Frame.Received> records, List<Core> cores) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
            for (int row = 0; row < records.size(); row++) {
                row(out, records.get(row), cores.get(row));
            }
            out.writeShort(THE_END);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes everything", e);
        }
        return bytes.toByteArray();
    }

    private static void row(DataOutputStream out, Frame.Received received, Core core) throws IOException {
        var record = received.record();
        out.writeShort(COLUMNS);
        number(out, record.link().line());
        number(out, record.link().sequence());
        column(out, record.link().hash().bytes());
        column(out, core.id().bytes());
        column(out, core.event().bytes());
        out.writeInt(Short.BYTES);
        out.writeShort(received.standing().code());
        column(out, record.core());
        column(out, record.sealed());
        column(out, record.link().bytes());
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void column(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
