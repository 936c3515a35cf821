package org.placard.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The number that a person takes along and can withdraw with: fifteen random digits and a check digit (Damm, which
 * finds every single wrong digit and every swap of neighbours).
 */
public record ReceiptNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    public ReceiptNumber {
        if (!FORM.matcher(digits).matches() || remainder(digits) != 0) {
            throw new IllegalArgumentException("No receipt number: sixteen digits with a valid check digit are needed");
        }
    }

    /** Draws a new number from {@code random}. */
    public static ReceiptNumber draw(SecureRandom random) {
        var drawn = random.ints(15, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return new ReceiptNumber(drawn + remainder(drawn));
    }

    /** The digits in four groups of four, as they are shown and printed. */
    public String grouped() {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private static int remainder(String digits) {
        return digits.chars().map(digit -> digit - '0').reduce(0, (interim, digit) -> DAMM[interim][digit]);
    }

    @Override
    public String toString() {
        return "receipt";
    }
}
