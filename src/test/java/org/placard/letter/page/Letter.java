package org.placard.letter.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.letter.page.Composition.Passage;
import org.placard.letter.page.Composition.Signed;
import org.placard.shared.LanguageTag;

/** Letters to try the page engine with, in each of the scripts it must get right. */
final class Letter {

    static final PageEngine ENGINE = new PageEngine();

    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "Bern, 20 November 2026",
                    "Dear President Xi Jinping,",
                    "I write about people in Xinjiang whose families have heard nothing from them since 2017. "
                            + "Their daughters and sons abroad call “home” and nobody answers.",
                    "I ask you to:",
                    "say where each of them is held, and on what charge;",
                    "let them see a lawyer of their choice.",
                    "Yours sincerely,",
                    "A resident of Switzerland"),
            "de",
            List.of(
                    "Bern, 20. November 2026",
                    "Sehr geehrter Herr Präsident Xi Jinping,",
                    "ich schreibe über Menschen in Xinjiang, von denen ihre Familien seit 2017 nichts mehr gehört haben. "
                            + "Ihre Kinder im Ausland rufen „zu Hause“ an, und niemand nimmt ab. Das ist ungeheuerlich groß.",
                    "Ich bitte Sie:",
                    "sagen Sie, wo sie festgehalten werden und was ihnen vorgeworfen wird;",
                    "lassen Sie sie mit einem Anwalt ihrer Wahl sprechen.",
                    "Mit freundlichen Grüßen",
                    "Eine Person aus der Schweiz"),
            "zh",
            List.of(
                    "伯尔尼，2026年11月20日",
                    "尊敬的习近平主席：",
                    "我写信给您，是因为新疆有许多人自2017年以来与家人失去了联系。他们在国外的儿女打电话“回家”，却无人接听。请您不要让这些家庭继续等待下去。",
                    "我请求您：",
                    "说明每个人被关押的地点和理由；",
                    "允许他们会见自己选择的律师。",
                    "此致敬礼",
                    "一位瑞士居民"),
            "ug",
            List.of(
                    "بېرن، 2026-يىلى 20-نويابىر",
                    "ھۆرمەتلىك رەئىس شى جىنپىڭ،",
                    "مەن شىنجاڭدىكى 2017-يىلدىن بېرى ئائىلىسى بىلەن ئالاقىسى ئۈزۈلگەن كىشىلەر ھەققىدە يېزىۋاتىمەن. "
                            + "ئۇلارنىڭ چەت ئەلدىكى بالىلىرى ئۆيىگە تېلېفون قىلسا، ھېچكىم ئالمايدۇ.",
                    "مەن سىزدىن سورايمەن:",
                    "ھەر بىرىنىڭ قەيەردە تۇتۇپ تۇرۇلغانلىقىنى ئېيتىڭ؛",
                    "ئۇلارنىڭ ئۆزى تاللىغان ئادۋوكات بىلەن كۆرۈشۈشىگە يول قويۇڭ.",
                    "ھۆرمەت بىلەن",
                    "شۋېتسارىيەدە ياشايدىغان بىر كىشى"),
            "kk",
            List.of(
                    "Берн, 2026 ж. 20 қараша",
                    "Құрметті төраға Си Цзиньпин,",
                    "Мен Шыңжаңда 2017 жылдан бері отбасымен байланысы үзілген адамдар туралы жазып отырмын. "
                            + "Шетелдегі балалары үйіне қоңырау шалса, ешкім жауап бермейді. Әріптер: ә ғ қ ң ө ұ ү һ і.",
                    "Сізден сұраймын:",
                    "әрқайсысының қайда ұсталғанын айтыңыз;",
                    "олардың өз таңдаған адвокатымен кездесуіне рұқсат беріңіз.",
                    "Құрметпен",
                    "Швейцария тұрғыны"),
            "kk-Arab",
            List.of(
                    "بەرن، 2026 ج. 20 قاراشا",
                    "قۇرمەتتى توراعا شي جينپيڭ،",
                    "مەن شىڭجاڭدا 2017 جىلدان بەرى وتباسىمەن بايلانىسى ۇزىلگەن ادامدار تۋرالى جازىپ وتىرمىن. "
                            + "ٴار بىرىنىڭ ٴۇيى بار.",
                    "سىزدەن سۇرايمىن:",
                    "ولاردىڭ قايدا ەكەنىن ايتىڭىز؛",
                    "ادۆوكاتپەن كەزدەسۋىنە رۇقسات بەرىڭىز.",
                    "قۇرمەتپەن",
                    "شۆەيتساريا تۇرعىنى"));

    private Letter() {}

    static Composition in(String language) {
        return letter(language, words(language).getLast(), null, 17, null);
    }

    static Composition signed(String name, @Nullable Ink ink) {
        return letter("en", name, ink, 17, null);
    }

    static Composition specimen() {
        return letter("en", words("en").getLast(), null, 17, "SPECIMEN");
    }

    static Composition numbered(String language, int number) {
        return letter(language, words(language).getLast(), null, number, null);
    }

    static Composition saying(String language, List<Passage> passages) {
        var letter = in(language);
        return with(letter, passages, letter.sender(), letter.address(), letter.byHand());
    }

    static Composition with(
            Composition letter, List<Passage> passages, List<String> sender, List<String> address, boolean byHand) {
        return new Composition(
                letter.paper(),
                letter.language(),
                sender,
                address,
                letter.placeAndDate(),
                letter.subject(),
                letter.salutation(),
                passages,
                letter.closing(),
                letter.signed(),
                byHand,
                letter.number(),
                letter.specimen());
    }

    static List<String> words(String language) {
        var words = WORDS.get(language);
        if (words == null) {
            throw new IllegalArgumentException("No letter here is in " + language);
        }
        return words;
    }

    static List<Sheet> sheets(Composition letter) {
        if (ENGINE.layOut(letter) instanceof Laid.Pages(var sheets)) {
            return sheets;
        }
        throw new AssertionError("Refused: " + ENGINE.layOut(letter));
    }

    static byte[] pdf(Composition... letters) {
        try (var book = new PdfBook(letters[0].language(), "Letter")) {
            for (var letter : letters) {
                book.add(sheets(letter));
            }
            var out = new ByteArrayOutputStream();
            book.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Composition letter(
            String language, String name, @Nullable Ink ink, int number, @Nullable String specimen) {
        var words = words(language);
        return new Composition(
                PageSize.A4,
                new LanguageTag(language),
                List.of(),
                List.of(
                        "President Xi Jinping",
                        "Zhongnanhai, Xichang’an Jie",
                        "Xicheng Qu, Beijing Shi 100017",
                        "People’s Republic of China"),
                words.get(0),
                null,
                words.get(1),
                List.of(
                        new Passage.Words(words.get(2)),
                        new Passage.Lead(words.get(3)),
                        new Passage.Item(words.get(4)),
                        new Passage.Item(words.get(5))),
                words.get(6),
                new Signed(name, ink, "Signature"),
                false,
                number,
                specimen);
    }
}
