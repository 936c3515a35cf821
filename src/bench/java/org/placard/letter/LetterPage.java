package org.placard.letter;

import java.util.stream.Collectors;
import org.placard.letter.page.Composition;
import org.placard.letter.page.Composition.Passage;

/** The same letter as a page for browsers and their kin: same words, same fonts, same paper. */
record LetterPage(Composition letter) {

    private static final String STYLE = """
        @page { size: 210mm 297mm; margin: 22mm }
        body { margin: 0; font-size: 10pt; line-height: 1.36 }
        p { margin: 0 0 6pt 0 }
        ul { margin: 0 0 6pt 0 }
        body.zh { font-family: 'Noto Sans', 'Noto Sans SC'; line-height: 1.5 }
        body.en { font-family: 'Noto Sans' }
        body.ug { font-family: 'Vazirmatn', 'Noto Sans'; line-height: 1.7 }
        p.address { font-family: 'Noto Sans'; margin-top: 36mm; line-height: 1.36; direction: ltr; text-align: left }
        p.date { margin-top: 12mm; text-align: right }
        body.ug p.date { text-align: left }
        p.signed { margin-top: 24pt }
        """;

    /** A whole page in XHTML. */
    String page(String fontFaces) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s">
            <head><meta charset="UTF-8"/><title>Letter</title><style>%2$s%3$s</style></head>
            <body class="%1$s" dir="%4$s">%5$s</body></html>
            """.formatted(language(), fontFaces, STYLE, direction(), body());
    }

    String language() {
        return letter.language().value();
    }

    String direction() {
        return letter.language().isRightToLeft() ? "rtl" : "ltr";
    }

    /** What stands in the page's body. */
    String body() {
        var html = new StringBuilder();
        paragraph(html, "address", String.join("\n", letter.address()));
        paragraph(html, "date", letter.placeAndDate());
        paragraph(html, "salutation", letter.salutation());
        passages(html);
        paragraph(html, "closing", letter.closing());
        paragraph(html, "signed", letter.signed().line());
        paragraph(html, "number", "\u2116 " + letter.number());
        return html.toString();
    }

    private void passages(StringBuilder html) {
        for (var passage : letter.passages()) {
            if (passage instanceof Passage.Words words) {
                paragraph(html, "words", words.text());
            } else if (passage instanceof Passage.Lead lead) {
                html.append("<p><b>").append(escaped(lead.text())).append("</b></p>");
            }
        }
        html.append(letter.passages().stream()
                .filter(Passage.Item.class::isInstance)
                .map(item -> "<li>" + escaped(item.text()) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static void paragraph(StringBuilder html, String kind, String text) {
        html.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(escaped(text))
                .append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br/>");
    }
}
