package org.placard.privacy;

import java.util.Optional;
import org.placard.shared.ReceiptNumber;

/** Digits as somebody types them off a receipt, in whatever script; blanks and everything else are passed over. */
public record TypedReceipt(String digits) {

    /** How many digits a receipt has. */
    public static final int DIGITS = 16;

    /** What was typed, its digits alone, at most as many as a receipt has. */
    public static TypedReceipt of(String typed) {
        var digits = new StringBuilder();
        typed.codePoints()
                .map(character -> Character.digit(character, 10))
                .filter(digit -> digit >= 0)
                .limit(DIGITS)
                .forEach(digits::append);
        return new TypedReceipt(digits.toString());
    }

    public int missing() {
        return DIGITS - digits.length();
    }

    /** The number, if all digits are there and the check digit fits. */
    public Optional<ReceiptNumber> number() {
        try {
            return Optional.of(new ReceiptNumber(digits));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "typed receipt";
    }
}
