package org.placard.letter.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/** Papers to try the page engine with. */
final class Forms {

    static final FormEngine ENGINE = new FormEngine();

    static final List<String> ADDRESS = List.of(
            "Xi Jinping",
            "President of the People’s Republic of China",
            "Zhongnanhai",
            "Xichang’an Jie, Xicheng Qu",
            "Beijing Shi 100017",
            "People’s Republic of China");

    static final List<String> LONG_ADDRESS = List.of(
            "Her Excellency the Minister of Justice, of Public Order and of the Affairs of All Regions",
            "Ministry of Justice, Public Order and the Affairs of All Regions, Department of Letters",
            "Avenue of the Constitution of the Republic 12345",
            "PO Box 1234567",
            "12345-67890 Capital of the Northern Province",
            "United Republic of Somewhere Very Far");

    private Forms() {}

    static Form check(Envelope envelope, String language) {
        return check(envelope, language, ADDRESS);
    }

    static Form check(Envelope envelope, String language, List<String> address) {
        var words = Letter.words(language);
        return new Form.WindowCheck(
                envelope,
                new LanguageTag(language),
                List.of("A. Writer · Sample Street 1 · 12345 Sampletown"),
                address,
                words.get(1),
                List.of(words.get(2), words.get(4)),
                words.get(3),
                words.get(5),
                words.get(0),
                words.get(7));
    }

    static Form.Labels labels(LabelSheet sheet, List<String> address, int count, int start) {
        return new Form.Labels(sheet, Collections.nCopies(count, address), start);
    }

    static Form fax(String language) {
        var words = Letter.words(language);
        return new Form.FaxCover(
                PageSize.A4,
                new LanguageTag(language),
                words.get(6),
                List.of(
                        new Form.Field(words.get(3), words.get(1), false),
                        new Form.Field(words.get(7), "+86 10 6238 1025", true),
                        new Form.Field(words.get(0), words.get(2), false)),
                null);
    }

    static Form cards(String one, String other, int times) {
        return new Form.Cards(
                PageSize.A4,
                List.of(side(one, times), side(other, times)),
                new Form.Link(
                        new LanguageTag(other),
                        Letter.words(other).get(5),
                        "https://www.example.org/en/documents/asa17/4137/2021/en/",
                        "QR code"));
    }

    private static Form.Side side(String language, int times) {
        var words = Letter.words(language);
        return new Form.Side(new LanguageTag(language), words.get(1), Collections.nCopies(times, words.get(4)));
    }

    static Form.Petition petition(String language, PageSize paper, int times, @Nullable String specimen) {
        var words = Letter.words(language);
        var column = words.get(7).substring(0, 4);
        return new Form.Petition(
                paper,
                new LanguageTag(language),
                words.get(0),
                words.get(1),
                words.get(3),
                Collections.nCopies(times, words.get(2)),
                List.of(words.get(4), words.get(5)),
                words.get(6),
                List.of(
                        new Form.Consent("A", words.get(2)),
                        new Form.Consent("B", words.get(4)),
                        new Form.Consent("C", words.get(5))),
                words.get(7),
                "7e23456789abcdef · A 3e4428a4e36507c2",
                List.of(column, column, column, column),
                words.get(5),
                words.get(1),
                List.of(new Form.Notice(words.get(3), words.get(2)), new Form.Notice(words.get(6), words.get(4))),
                specimen);
    }

    static List<Sheet> sheets(Form form) {
        if (ENGINE.layOut(form) instanceof Laid.Pages(var sheets)) {
            return sheets;
        }
        throw new AssertionError("Refused: " + ENGINE.layOut(form));
    }

    static byte[] pdf(Form... forms) {
        try (var book = new PdfBook(LanguageTag.ENGLISH, "Papers")) {
            for (var form : forms) {
                book.add(sheets(form));
            }
            var out = new ByteArrayOutputStream();
            book.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
