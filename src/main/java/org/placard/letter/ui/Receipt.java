package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.shared.ReceiptNumber;

/** The receipt to take along, for a minute; gone at once for whoever wants no trace. */
@Tag("placard-receipt")
@JsModule("./kiosk/placard-receipt.ts")
@CssImport("./signing/signing.css")
@NpmPackage(value = "uqr", version = "0.1.3")
final class Receipt extends HtmlComponent {

    private static final Map<String, String> WORDS = Map.of(
            "title", "receipt",
            "why", "why",
            "scan", "scan",
            "qr", "qr",
            "clears", "clears",
            "moreTime", "moreTime",
            "noTrace", "noTrace",
            "gone", "traceGone");

    Receipt(Said said, @Nullable ReceiptNumber number, Runnable noTrace) {
        addClassName("thanks-receipt");
        getElement().setProperty("digits", number == null ? "" : number.digits());
        getElement().setPropertyMap("words", words(said));
        getElement().addEventListener("placard-no-trace", _ -> noTrace.run());
    }

    /** As they stand in the file: the seconds are filled in where they are counted. */
    private static Map<String, Object> words(Said said) {
        var all = said.texts().section(said.language(), "letter");
        var words = new HashMap<String, Object>();
        WORDS.forEach((word, key) -> words.put(word, all.getOrDefault("done." + key, key)));
        return words;
    }
}
