package org.placard.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A frame as it lies in a segment: a header of 64 bytes and a body. To the byte in {@code docs/formats/journal.md}. */
final class FrameFormat {

    static final byte[] MAGIC = {(byte) 0xc5, 'p', 'l', 'a', 'c', 'a', 'r', 'd'};
    static final int HEADER = 64;
    static final int LARGEST_BODY = 2 * 1024 * 1024;
    private static final int HASHED_HEADER = 32;

    private FrameFormat() {}

    /**
     * A whole and unharmed frame.
     *
     * @param number from 1 through the whole journal, without a gap
     * @param group number of the first frame that was synced together with this one
     */
    record Framed(long number, long group, Frame frame, int length) {}

    static byte[] write(long number, long group, Frame frame) {
        var body = FrameBody.write(frame);
        if (body.length > LARGEST_BODY) {
            throw new IllegalArgumentException("A frame of " + body.length + " bytes is larger than the journal takes");
        }
        var bytes = ByteBuffer.allocate(HEADER + body.length)
                .put(MAGIC)
                .putInt(FrameBody.type(frame))
                .putInt(body.length)
                .putLong(number)
                .putLong(group);
        bytes.put(HEADER, body);
        return bytes.put(hash(bytes, 0, body.length)).array();
    }

    /** Gives the frame at {@code offset}, or null where none stands whole and unharmed. */
    static @Nullable Framed read(byte[] bytes, int offset) {
        if (!begins(bytes, offset)) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes);
        var length = in.getInt(offset + 12);
        if (length < 0 || length > LARGEST_BODY || length > bytes.length - offset - HEADER) {
            return null;
        }
        var hash = Arrays.copyOfRange(bytes, offset + HASHED_HEADER, offset + HEADER);
        if (!Arrays.equals(hash, hash(in, offset, length))) {
            return null;
        }
        var frame = FrameBody.read(in.getInt(offset + 8), in.slice(offset + HEADER, length));
        return frame == null
                ? null
                : new Framed(in.getLong(offset + 16), in.getLong(offset + 24), frame, HEADER + length);
    }

    /** Whether the bytes at {@code offset} look like a frame whose end is missing. */
    static boolean isCutOff(byte[] bytes, int offset) {
        if (bytes.length - offset < HEADER) {
            return begins(bytes, offset) || bytes.length - offset < MAGIC.length;
        }
        return begins(bytes, offset) && ByteBuffer.wrap(bytes).getInt(offset + 12) > bytes.length - offset - HEADER;
    }

    static boolean begins(byte[] bytes, int offset) {
        return bytes.length - offset >= HEADER
                && Arrays.equals(bytes, offset, offset + MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    private static byte[] hash(ByteBuffer bytes, int offset, int bodyLength) {
        return Hashes.sha256(bytes.slice(offset, HASHED_HEADER), bytes.slice(offset + HEADER, bodyLength));
    }
}
