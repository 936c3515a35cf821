package org.placard.export;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.generators.SCrypt;
import org.placard.vault.Passphrase;

/** Wraps a file's key for a passphrase: the recipient {@code scrypt} of age-encryption.org/v1. */
final class ScryptStanza implements RecipientStanzaWriter {

    private static final String TYPE = "scrypt";
    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int BLOCKS = 8;

    /** 32 MiB: enough behind seven drawn words, and no machine at a stall runs out of memory over it. */
    private static final int WORK_FACTOR = 15;

    private final Passphrase passphrase;

    ScryptStanza(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var body = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, key(salt));
        var encodedSalt = new String(CanonicalBase64.getEncoder().encode(salt), StandardCharsets.US_ASCII);
        return List.of(new Stanza(List.of(encodedSalt, String.valueOf(WORK_FACTOR)), body.getEncoded()));
    }

    private CipherKey key(byte[] salt) {
        var label = LABEL.getBytes(StandardCharsets.US_ASCII);
        var labelled = new byte[label.length + salt.length];
        System.arraycopy(label, 0, labelled, 0, label.length);
        System.arraycopy(salt, 0, labelled, label.length, salt.length);
        var words = passphrase.words().getBytes(StandardCharsets.UTF_8);
        return new CipherKey(SCrypt.generate(words, labelled, 1 << WORK_FACTOR, BLOCKS, 1, KEY_BYTES));
    }

    private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }
}
