package org.placard.printing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/** What it cost to post letters, all together. */
public record Postage(BigDecimal amount, Currency currency) {

    private static final int DECIMAL = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Postage {
        amount = amount.stripTrailingZeros();
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException("This is no postage");
        }
    }

    /** Reads an amount in the digits of any script, with a point or a comma; empty where it is none. */
    public static Optional<Postage> read(String typed, Currency currency) {
        var plain = typed.strip()
                .codePoints()
                .mapToObj(sign -> Character.isDigit(sign)
                        ? String.valueOf(Character.digit(sign, DECIMAL))
                        : sign == ',' || sign == '٫' ? "." : Character.toString(sign))
                .collect(Collectors.joining());
        try {
            return Optional.of(new Postage(new BigDecimal(plain), currency));
        } catch (IllegalArgumentException _) {
            // No number, or none that anybody pays at a counter; said beside the field.
            return Optional.empty();
        }
    }

    Postage plus(Postage more) {
        return new Postage(amount.add(more.amount), currency);
    }

    @Override
    public String toString() {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits())).toPlainString() + " "
                + currency.getCurrencyCode();
    }
}
