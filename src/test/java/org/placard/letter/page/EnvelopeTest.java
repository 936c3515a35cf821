package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.letter.page.PageSize.mm;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the address is read through the window, however the sheet slips in its envelope. */
class EnvelopeTest {

    /** How far below its baseline and above it a letter reaches, as shares of the type's size. */
    private static final float BELOW = 0.24f;

    private static final float ABOVE = 0.9f;

    static Stream<Arguments> everyAddressInEveryEnvelope() {
        return Stream.of(Envelope.values())
                .flatMap(envelope -> Stream.of(Forms.ADDRESS, Forms.LONG_ADDRESS, List.of("One line"))
                        .map(address -> Arguments.of(envelope, address)));
    }

    @ParameterizedTest
    @MethodSource("everyAddressInEveryEnvelope")
    void everyLineShowsInWhicheverCornerTheSheetLies(Envelope envelope, List<String> address) {
        var lines = lines(envelope, address);

        for (float right : new float[] {0, envelope.roomBeside()}) {
            for (float down : new float[] {0, envelope.roomBelow()}) {
                var window = envelope.shown(right, down);
                assertThat(lines).isNotEmpty().allSatisfy(line -> {
                    float size = line.line().runs().getFirst().size();
                    assertThat(line.x()).isGreaterThan(window.x());
                    assertThat(line.x() + line.line().width()).isLessThan(window.right());
                    assertThat(line.y() - ABOVE * size).isGreaterThan(window.y());
                    assertThat(line.y() + BELOW * size).isLessThan(window.bottom());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyAddressInEveryEnvelope")
    void noLineTouchesTheNext(Envelope envelope, List<String> address) {
        var lines = lines(envelope, address);

        for (int i = 1; i < lines.size(); i++) {
            float pitch = lines.get(i).y() - lines.get(i - 1).y();
            assertThat(pitch)
                    .isGreaterThan(lines.get(i).line().runs().getFirst().size());
        }
    }

    @Test
    void aSheetInDlShowsTheAddressFieldOfDin5008() {
        var field = WindowCheckLayout.FIELD;
        var window = Envelope.DL.resting();

        assertThat(window.y()).isEqualTo(field.y(), within());
        assertThat(window.bottom()).isEqualTo(field.bottom(), within());
        assertThat(window.x()).isEqualTo(field.x(), within());
    }

    @ParameterizedTest
    @EnumSource(Envelope.class)
    void aFoldedSheetGoesIntoItsEnvelope(Envelope envelope) {
        float[] folds = envelope.folds();
        float last = envelope.paper().height() - folds[folds.length - 1];

        assertThat(envelope.roomBeside()).isPositive();
        assertThat(envelope.roomBelow()).isGreaterThan(mm(3));
        assertThat(last).isLessThanOrEqualTo(folds[0] + 1);
    }

    @ParameterizedTest
    @EnumSource(Envelope.class)
    void thePageHasTheAddressWhereALetterHasIt(Envelope envelope) {
        var page = Forms.sheets(Forms.check(envelope, "en")).getFirst();
        var letter = new AddressWindow(envelope.paper(), Letter.in("en").language(), List.of(), Forms.ADDRESS).marks();

        assertThat(places(page.marks())).containsAll(places(letter));
    }

    private static List<Mark.Text> lines(Envelope envelope, List<String> address) {
        return new AddressWindow(envelope.paper(), Letter.in("en").language(), List.of(), address)
                .marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .toList();
    }

    private static List<String> places(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .map(line -> line.x() + " " + line.y() + " " + line.line().width())
                .toList();
    }

    private static Offset<Float> within() {
        return Offset.offset(0.1f);
    }
}
