package org.placard.ledger;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.placard.shared.Sha256;

/**
 * The third byte string of a record: its place. The chain covers links alone, so the sealed part can be erased and
 * the chain still verifies.
 *
 * @param line random for each start of a node
 * @param sequence from 1 in each line
 * @param hour hours since 1970 in UTC
 * @param previous hash of the link before; of a line's first, of the last link known from any line before
 */
record Link(long line, long sequence, int hour, Sha256 core, Sha256 sealed, Sha256 previous) {

    static final int BYTES = 116;
    static final Sha256 NONE = Sha256.of(new byte[Hashes.BYTES]);

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(line)
                .putLong(sequence)
                .putInt(hour)
                .put(core.bytes())
                .put(sealed.bytes())
                .put(previous.bytes())
                .array();
    }

    static Link read(ByteBuffer in) {
        return new Link(in.getLong(), in.getLong(), in.getInt(), hash(in), hash(in), hash(in));
    }

    Sha256 hash() {
        return Hashes.of(bytes());
    }

    /** A clock before 1970 counts as 1970: it is doubted, never refused. */
    static int hourOf(Instant time) {
        return (int) Math.max(0, Duration.between(Instant.EPOCH, time).toHours());
    }

    static Instant startOf(int hour) {
        return Instant.EPOCH.plus(Duration.ofHours(Integer.toUnsignedLong(hour)));
    }

    static Sha256 hash(ByteBuffer in) {
        var bytes = new byte[Hashes.BYTES];
        in.get(bytes);
        return Sha256.of(bytes);
    }
}
