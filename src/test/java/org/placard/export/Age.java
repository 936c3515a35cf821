package org.placard.export;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.SCrypt;
import org.placard.vault.Passphrase;

/** Opens what was encrypted to a passphrase, by a library's reading half. */
final class Age {

    private static final Pattern WORDS = Pattern.compile("shown only now: ([a-z ]+)");

    private Age() {}

    static Passphrase wordsIn(String said) {
        var found = WORDS.matcher(said);
        if (!found.find()) {
            throw new AssertionError("No words were shown: " + said);
        }
        return new Passphrase(found.group(1));
    }

    static byte[] open(Path file, Passphrase words) throws IOException, GeneralSecurityException {
        try (var in = Files.newByteChannel(file);
                var plain = new StandardDecryptingChannelFactory()
                        .newDecryptingChannel(
                                in, List.of(stanzas -> key(stanzas.iterator().next(), words)))) {
            return Channels.newInputStream(plain).readAllBytes();
        }
    }

    private static FileKey key(RecipientStanza stanza, Passphrase words) throws GeneralSecurityException {
        var salt = stanza.getArguments().getFirst().getBytes(StandardCharsets.US_ASCII);
        var label = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
        var decoded = CanonicalBase64.getDecoder().decode(salt);
        var labelled = Arrays.copyOf(label, label.length + decoded.length);
        System.arraycopy(decoded, 0, labelled, label.length, decoded.length);
        int cost = 1 << Integer.parseInt(stanza.getArguments().get(1));
        var scrypt = SCrypt.generate(words.words().getBytes(StandardCharsets.UTF_8), labelled, cost, 8, 1, 32);
        return new FileKeyDecryptorFactory()
                .newFileKeyDecryptor()
                .getFileKey(new EncryptedFileKey(stanza.getBody()), new CipherKey(scrypt));
    }
}
