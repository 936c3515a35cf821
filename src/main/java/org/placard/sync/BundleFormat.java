package org.placard.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/** What stands before and after the frames of a bundle. To the byte in {@code docs/formats/bundle.md}. */
final class BundleFormat {

    static final byte[] MAGIC = "placard bundle\n\1".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] END = {(byte) 0xc5, 'b', 'u', 'n', 'd', 'l', 'e', '\n'};
    static final int HEADER = 96;
    static final int END_REST = 104;

    private BundleFormat() {}

    /**
     * Who made it and when.
     *
     * @param ring fingerprint of the ring that its node belongs to
     * @param madeAt by the maker's clock, to the second
     * @param nonce tells two bundles with the same content apart
     */
    record Header(NodePublicKey maker, Sha256 ring, Instant madeAt, long nonce) {

        byte[] bytes() {
            return ByteBuffer.allocate(HEADER)
                    .put(MAGIC)
                    .put(maker.bytes())
                    .put(ring.bytes())
                    .putLong(madeAt.getEpochSecond())
                    .putLong(nonce)
                    .array();
        }

        static @Nullable Header read(byte[] bytes) {
            if (bytes.length != HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return null;
            }
            var in = ByteBuffer.wrap(bytes).position(MAGIC.length);
            var maker = new byte[32];
            var ring = new byte[32];
            in.get(maker).get(ring);
            return new Header(NodePublicKey.of(maker), Sha256.of(ring), instant(in.getLong()), in.getLong());
        }

        /** Clocks lie: a time that cannot be is the epoch, and doubted like any other. */
        private static Instant instant(long seconds) {
            return seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()
                    ? Instant.EPOCH
                    : Instant.ofEpochSecond(seconds);
        }
    }

    /** What the maker signs: a hash over everything before the end. */
    static byte[] signed(byte[] hash) {
        return NodePublicKey.labelled("bundle/1", hash);
    }
}
