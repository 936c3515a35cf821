package org.placard.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.SealBrokenException;

/**
 * What only coordinators can read of an action: the sealed part, before sealing and after opening.
 *
 * @param language the interface's language when it was taken
 * @param takenAt the wall clock of the node, to the second
 * @param person who acted, absent in a withdrawal and in a letter of "a resident of"
 * @param withdraws the receipt number typed, in a withdrawal alone
 */
public record ActionContent(
        ActionKind kind,
        ReceiptNumber receipt,
        Instant takenAt,
        LanguageTag language,
        @Nullable Person person,
        List<ConsentGiven> consents,
        @Nullable Strokes strokes,
        @Nullable LetterText letter,
        @Nullable ReceiptNumber withdraws) {

    /** As it is sealed: its JSON, filled up so that the length says little; see {@code docs/formats/record.md}. */
    public byte[] padded() {
        return ContentFormat.write(this);
    }

    /**
     * Reads what {@link #padded} gave.
     *
     * @throws SealBrokenException if it is of no form that is known here
     */
    public static ActionContent unpadded(byte[] padded) throws SealBrokenException {
        return ContentFormat.read(padded);
    }

    /** What was written of the person; every part but the name may be missing. */
    public record Person(
            @Nullable String name,
            @Nullable CountryCode country,
            @Nullable String postcode,
            @Nullable String address,
            @Nullable String email) {}

    /**
     * A consent as it was asked and answered.
     *
     * @param purpose what for
     * @param text the words shown, in {@code language}
     * @param version names the text's version
     */
    public record ConsentGiven(
            ConsentPurpose purpose, boolean given, String text, String version, LanguageTag language) {}

    /** What a consent is for; each is asked by itself and none is ticked beforehand. */
    public enum ConsentPurpose {
        /** The organisation keeps the action. */
        KEEP,
        /** The name is handed to the target. */
        HAND_OVER,
        /** The organisation may write to the person. */
        CONTACT,
        /** The name stands in a letter to the target. */
        NAME_IN_LETTER,
        /** The drawn signature is handed to the target beside the name. */
        HAND_OVER_DRAWING
    }

    /**
     * A drawn signature: each stroke a run of x, y, x, y … on a grid of 0 to 4095, without time or pressure.
     *
     * @param aspect width by height of the pad, in thousandths
     */
    public record Strokes(int aspect, List<int[]> runs) {}

    /**
     * A letter as written.
     *
     * @param mode model, edited, own words or by hand
     * @param language the letter's language
     * @param number fetch number at the event, small at the foot of the page
     * @param signedAs the line under the closing: a name, or "a resident of …"
     * @param paper A4 or LETTER
     */
    public record LetterText(
            String mode,
            LanguageTag language,
            int number,
            String salutation,
            List<String> paragraphs,
            List<String> demands,
            String closing,
            @Nullable String signedAs,
            @Nullable String senderAddress,
            String paper) {}
}
