package org.placard.export;

import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;
import org.placard.vault.Passphrase;

/**
 * What a file is written on: as it is, or encrypted as {@code age} does it, so that any program for age opens it again.
 * A file that was not finished ends without its last piece and opens nowhere as a whole one.
 */
final class Locked extends FilterOutputStream {

    private static final int PIECE = 64 * 1024;

    private Locked(OutputStream out) {
        super(out);
    }

    static Locked as(ExportOrder order, OutputStream out) throws IOException {
        return new Locked(order.lock().isPresent() ? by(order.lock().get(), out) : out);
    }

    /** The last piece is written here, not by closing: what broke off must not look whole. */
    void finish() throws IOException {
        out.flush();
        if (out instanceof Encrypting encrypting) {
            encrypting.finish();
        }
    }

    /** All at once, not a byte at a time as the class above does it. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** What is below belongs to whoever opened it. */
    @Override
    public void close() {}

    private static OutputStream by(Passphrase passphrase, OutputStream out) throws IOException {
        try {
            var channel = new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(new Locked(out)), List.of(new ScryptStanza(passphrase)));
            return new Encrypting(Channels.newOutputStream(channel));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no ChaCha20-Poly1305", e);
        }
    }

    /** Hands on what is written a piece at a time. */
    private static final class Encrypting extends BufferedOutputStream {

        Encrypting(OutputStream channel) {
            super(channel, PIECE);
        }

        void finish() throws IOException {
            super.close();
        }
    }
}
