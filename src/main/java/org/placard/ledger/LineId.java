package org.placard.ledger;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The name of a line: 64 random bits, drawn at each start of a node. */
public record LineId(long value) {

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /** The line that {@link #toString} was called on. */
    public static LineId of(String hexadecimal) {
        return new LineId(HexFormat.fromHexDigitsToLong(hexadecimal));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
