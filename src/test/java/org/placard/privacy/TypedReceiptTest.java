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
        var easternArabic = receipt.digits()
                .chars()
                .map(digit -> digit - '0' + 0x0660)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        assertThat(TypedReceipt.of(easternArabic.toString()).number()).contains(receipt);
    }

    @Test
    void oneWrongDigitIsNoticed() {
        char last = receipt.digits().charAt(15);
        var wrong = receipt.digits().substring(0, 15) + (char) ((last - '0' + 1) % 10 + '0');

        assertThat(TypedReceipt.of(wrong).number()).isEmpty();
    }

    @Test
    void whatIsMissingIsCountedAndNoMoreThanSixteenAreTaken() {
        assertThat(TypedReceipt.of("12 34").missing()).isEqualTo(12);
        assertThat(TypedReceipt.of(receipt.digits()).with(7).digits()).isEqualTo(receipt.digits());
    }

    @Test
    void theLastDigitCanBeTakenOff() {
        assertThat(TypedReceipt.of("123").withoutLast().digits()).isEqualTo("12");
        assertThat(new TypedReceipt("").withoutLast().digits()).isEmpty();
    }
}
