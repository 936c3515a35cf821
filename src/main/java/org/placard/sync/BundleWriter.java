package org.placard.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.placard.ledger.ConsignmentFormat;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.NodeIdentity;

/** Writes a bundle piece by piece; only {@link #finish} makes it one. */
final class BundleWriter {

    private final NodeIdentity maker;
    private final Zipped zipped;
    private final DigestOutputStream out;
    private final ConsignmentFormat.Writer frames = new ConsignmentFormat.Writer();
    private long bytes;

    BundleWriter(BundleFormat.Header header, NodeIdentity maker, OutputStream to) throws IOException {
        this.maker = maker;
        zipped = new Zipped(to);
        out = new DigestOutputStream(zipped, sha256());
        out.write(header.bytes());
        bytes = BundleFormat.HEADER;
    }

    void add(Consignment consignment) throws IOException {
        var framed = frames.write(consignment);
        zipped.squeezes(consignment instanceof Consignment.Facts);
        // What comes together with the change is still packed as before.
        out.write(framed, 0, 1);
        out.write(framed, 1, framed.length - 1);
        bytes += framed.length;
    }

    /** Bytes so far, before they were made smaller. */
    long bytes() {
        return bytes;
    }

    /** Signs; {@code to} stays open. */
    void finish() throws IOException {
        out.write(BundleFormat.END);
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(frames.frames()).array());
        out.on(false);
        var hash = out.getMessageDigest().digest();
        out.write(hash);
        out.write(maker.sign(BundleFormat.signed(hash)));
        zipped.finish();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** What is sealed gets no smaller however long one tries, and a tablet would try longer than it takes to send. */
    private static final class Zipped extends GZIPOutputStream {

        Zipped(OutputStream to) throws IOException {
            super(to, 1 << 16);
        }

        void squeezes(boolean yes) {
            def.setLevel(yes ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        }
    }
}
