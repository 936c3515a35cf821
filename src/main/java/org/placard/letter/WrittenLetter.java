package org.placard.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;

/**
 * A letter as somebody wrote it at a kiosk.
 *
 * @param interfaceLanguage the screen's language, apart from the letter's
 * @param country where the writer lives
 * @param signedAs the line under the closing
 * @param naming the consent to be named, as it was asked; absent where nobody is named
 * @param senderAddress the writer's own, if they want it on the letter
 */
public record WrittenLetter(
        CampaignSlug campaign,
        LanguageTag interfaceLanguage,
        LetterMode mode,
        LanguageTag language,
        String salutation,
        LetterBody body,
        String closing,
        CountryCode country,
        String signedAs,
        @Nullable Naming naming,
        @Nullable Strokes strokes,
        @Nullable String senderAddress,
        String paper) {

    /** A consent's words. */
    public record Naming(String text) {

        /** Names the words: the first eight bytes of their SHA-256. */
        String version() {
            try {
                var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    LetterText text(int number) {
        return new LetterText(
                mode.code(),
                language,
                number,
                salutation,
                body.paragraphs(),
                body.demands(),
                closing,
                signedAs,
                senderAddress,
                paper);
    }

    /** Who wrote it: without a consent to be named, nobody; an address on the letter is the writer's own doing. */
    Person person() {
        return new Person(naming == null ? null : signedAs, country, null, senderAddress, null);
    }

    @Override
    public String toString() {
        return "letter";
    }
}
