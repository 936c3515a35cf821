package org.placard.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name and first 80 bytes of a segment, one file of the journal. */
final class SegmentFormat {

    static final int HEADER = 80;
    static final int ID = 16;

    /** A segment is closed before it grows past this, so it can be read into memory whole. */
    static final int LARGEST = 16 * 1024 * 1024;

    private static final byte[] MAGIC = "placard journal\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASHED = 48;
    private static final Pattern NAME = Pattern.compile("(\\d{8})\\.journal");

    private SegmentFormat() {}

    /**
     * @param journal random, the same in all segments of a journal
     * @param segment from 1
     * @param first number of the first frame
     */
    record Header(byte[] journal, int segment, long first) {}

    static Path file(Path folder, int segment) {
        return folder.resolve("%08d.journal".formatted(segment));
    }

    /** Gives the segment's number by the file's name, or 0 where it is none. */
    static int numberOf(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    static byte[] write(Header header) {
        var bytes = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .put(header.journal())
                .putLong(header.segment())
                .putLong(header.first());
        return bytes.put(Hashes.sha256(bytes.slice(0, HASHED))).array();
    }

    /** Gives the header, or null where the bytes do not begin with one whole and unharmed. */
    static @Nullable Header read(byte[] bytes) {
        if (bytes.length < HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes);
        if (!Arrays.equals(Hashes.sha256(in.slice(0, HASHED)), Arrays.copyOfRange(bytes, HASHED, HEADER))) {
            return null;
        }
        return new Header(
                Arrays.copyOfRange(bytes, MAGIC.length, MAGIC.length + ID), (int) in.getLong(32), in.getLong(40));
    }
}
