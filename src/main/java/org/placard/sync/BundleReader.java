package org.placard.sync;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.placard.ledger.ConsignmentFormat;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.FormatException;
import org.placard.shared.NodePublicKey;

/** Reads a bundle as a stream, one piece in memory at a time. It is one only if everything in it is right. */
final class BundleReader {

    private final long most;

    /**
     * A reader that takes so much.
     *
     * @param most bytes that a bundle may have once it is unpacked, so that a small file cannot become a flood
     */
    BundleReader(long most) {
        this.most = most;
    }

    /** Takes the pieces. */
    @FunctionalInterface
    interface Pieces {
        void take(Consignment piece) throws IOException;
    }

    /**
     * Goes through it from the first to the last byte.
     *
     * @return who made it and when
     * @throws FormatException with the reason why it is no bundle; pieces before the fault were handed on, so nothing
     *     may be kept of a bundle that was not gone through once before
     */
    BundleFormat.Header read(InputStream stream, Pieces pieces) throws IOException, FormatException {
        try (var zipped = new GZIPInputStream(stream, 1 << 16)) {
            return unzipped(new Bounded(new BufferedInputStream(zipped, 1 << 16), most), pieces);
        } catch (EOFException e) {
            throw new FormatException("it ends before its end");
        } catch (ZipException e) {
            throw new FormatException("it is not a bundle, or was damaged on the way");
        }
    }

    /** Who says to have made it; nothing is proven by that. Empty where it is no bundle. */
    static Optional<NodePublicKey> maker(Path file) throws IOException {
        try (var zipped = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.ofNullable(BundleFormat.Header.read(zipped.readNBytes(BundleFormat.HEADER)))
                    .map(BundleFormat.Header::maker);
        } catch (EOFException | ZipException e) {
            return Optional.empty();
        }
    }

    private static BundleFormat.Header unzipped(Bounded bounded, Pieces pieces) throws IOException, FormatException {
        var in = new DigestInputStream(bounded, BundleWriter.sha256());
        var header = BundleFormat.Header.read(in.readNBytes(BundleFormat.HEADER));
        if (header == null) {
            throw new FormatException("it is not a bundle of a version that is known here");
        }
        var frames = new ConsignmentFormat.Reader(in);
        for (var beginning = in.readNBytes(8);
                !Arrays.equals(beginning, BundleFormat.END);
                beginning = in.readNBytes(8)) {
            var piece = frames.next(beginning);
            var fault = fault(piece);
            if (fault.isPresent()) {
                throw new FormatException(fault.get());
            }
            pieces.take(piece);
        }
        end(in, header, frames.frames());
        return header;
    }

    private static Optional<String> fault(Consignment piece) {
        return switch (piece) {
            case Consignment.Records records -> records.stretch().fault();
            case Consignment.Facts facts -> facts.dispatch().fault();
        };
    }

    private static void end(DigestInputStream in, BundleFormat.Header header, long frames)
            throws IOException, FormatException {
        if (ByteBuffer.wrap(whole(in, Long.BYTES)).getLong() != frames) {
            throw new FormatException("it has another number of frames than it says");
        }
        in.on(false);
        var hash = in.getMessageDigest().digest();
        if (!Arrays.equals(hash, whole(in, 32))) {
            throw new FormatException("it is not what was written");
        }
        if (!header.maker().verifies(whole(in, 64), BundleFormat.signed(hash))) {
            throw new FormatException("the signature of the machine that made it does not verify");
        }
        if (in.read() >= 0) {
            throw new FormatException("something stands after its end");
        }
    }

    private static byte[] whole(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Says no to the byte after the last one allowed. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        private Bounded(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new ZipException("larger than allowed");
            }
        }
    }
}
