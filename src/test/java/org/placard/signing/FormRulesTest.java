package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.ReceiptNumber;
import tools.jackson.databind.json.JsonMapper;

/** The form's rules, by the vectors that the browser's tests use too. */
class FormRulesTest {

    private static final Vectors VECTORS = vectors();

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource
    void whatIsWrittenIsMadeFitToKeep(Written vector) {
        assertThat(WrittenText.clean(vector.written())).isEqualTo(vector.kept());
    }

    static List<Written> whatIsWrittenIsMadeFitToKeep() {
        return VECTORS.clean();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void charactersAreCountedAsAReaderDoes(Length vector) {
        assertThat(WrittenText.length(vector.text())).isEqualTo(vector.characters());
    }

    static List<Length> charactersAreCountedAsAReaderDoes() {
        return VECTORS.length();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aReceiptFromTheBrowserIsOne(Receipt vector) {
        assertThat(new ReceiptNumber(vector.receipt()).digits()).startsWith(vector.drawn());
    }

    static List<Receipt> aReceiptFromTheBrowserIsOne() {
        return VECTORS.receipts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachFieldSaysWhatIsWrongWithIt(Form vector) {
        assertThat(vector.answers().cleaned().errors()).isEqualTo(vector.errors());
    }

    static Stream<Form> eachFieldSaysWhatIsWrongWithIt() {
        return VECTORS.forms().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aDrawingIsHandedOverOnlyWithItsOwnConsent(Drawing vector) {
        assertThat(vector.answers().cleaned().drawing()).isEqualTo(vector.handedOver());
    }

    static List<Drawing> aDrawingIsHandedOverOnlyWithItsOwnConsent() {
        return VECTORS.drawings();
    }

    private static Vectors vectors() {
        try (var json = FormRulesTest.class.getResourceAsStream("/vectors/signing-rules.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(json), Vectors.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    record Vectors(
            List<Written> clean,
            List<Length> length,
            List<Receipt> receipts,
            List<Form> forms,
            List<Drawing> drawings) {}

    record Written(String written, String kept) {}

    record Length(String text, int characters) {}

    record Receipt(String drawn, String receipt) {}

    record Form(String form, Raw answers, Map<String, String> errors) {
        @Override
        public String toString() {
            return form;
        }
    }

    record Drawing(String drawing, Raw answers, boolean handedOver) {
        @Override
        public String toString() {
            return drawing;
        }
    }

    record Raw(
            String name,
            String country,
            String postcode,
            boolean typing,
            boolean typedConfirmed,
            @Nullable Strokes strokes,
            boolean keep,
            boolean handOver,
            boolean drawing,
            boolean contact,
            String email,
            boolean ofAge) {

        Answers cleaned() {
            return new Answers(
                    name,
                    country,
                    postcode,
                    typing,
                    typedConfirmed,
                    strokes,
                    keep,
                    handOver,
                    drawing,
                    contact,
                    email,
                    ofAge);
        }
    }
}
