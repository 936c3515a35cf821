package org.placard.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.placard.ledger.ActionContent.ConsentPurpose;

/**
 * A consent as it is asked.
 *
 * @param whole everything that stands beside the tick and below it
 * @param version the start of the SHA-256 of {@code whole}: other words, another version
 */
record AskedConsent(ConsentPurpose purpose, String text, String hint, String whole, String version) {

    private static final int BYTES = 8;

    static AskedConsent of(ConsentPurpose purpose, String text, String hint, String... more) {
        var whole = text + " " + hint + (more.length == 0 ? "" : " " + String.join(" ", more));
        return new AskedConsent(purpose, text, hint, whole, version(whole));
    }

    private static String version(String whole) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
