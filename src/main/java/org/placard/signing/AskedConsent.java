package org.placard.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.text.Piece;

/**
 * A consent as it is asked.
 *
 * @param pieces the words beside the tick, with the names in them
 * @param whole everything that stands beside the tick and below it
 * @param version the start of the SHA-256 of {@code whole}: other words, another version
 */
record AskedConsent(ConsentPurpose purpose, List<Piece> pieces, String hint, String whole, String version) {

    private static final int BYTES = 8;

    static AskedConsent of(ConsentPurpose purpose, List<Piece> pieces, String hint, String... more) {
        var whole = Piece.joined(pieces) + " " + hint + (more.length == 0 ? "" : " " + String.join(" ", more));
        return new AskedConsent(purpose, pieces, hint, whole, version(whole));
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
