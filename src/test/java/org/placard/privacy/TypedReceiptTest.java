package org.placard.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.placard.shared.ReceiptNumber;

class TypedReceiptTest {

    private final ReceiptNumber receipt = ReceiptNumber.draw(new SecureRandom());

    @Test
    void blanksBetweenTheGroupsArePassedOver() {
        assertThat(TypedReceipt.of(receipt.grouped()).number()).contains(receipt);
    }

    @Test
    void digitsOfAnyScriptAreRead() {
        assertThat(TypedReceipt.of(moved(receipt.digits(), 0x0660)).number()).contains(receipt);
    }

    @Test
    void oneWrongDigitIsNoticed() {
        char last = receipt.digits().charAt(15);
        var wrong = receipt.digits().substring(0, 15) + (char) ((last - '0' + 1) % 10 + '0');

        assertThat(TypedReceipt.of(wrong).number()).isEmpty();
    }

    @Test
    void digitsOfSeveralScriptsInOneNumberAreRead() {
        var digits = receipt.digits();
        var mixed =
                digits.substring(0, 8) + moved(digits.substring(8, 12), 0xFF10) + moved(digits.substring(12), 0x06F0);

        assertThat(TypedReceipt.of(mixed).number()).contains(receipt);
    }

    @Test
    void whatIsMissingIsCountedAndNoMoreThanSixteenAreTaken() {
        assertThat(TypedReceipt.of("12 34").missing()).isEqualTo(12);
        assertThat(TypedReceipt.of(receipt.digits() + "7").digits()).isEqualTo(receipt.digits());
    }

    private static String moved(String digits, int zero) {
        return digits.chars()
                .map(digit -> digit - '0' + zero)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
