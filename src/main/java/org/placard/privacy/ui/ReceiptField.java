package org.placard.privacy.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.placard.privacy.TypedReceipt;

/** A field for a receipt's number with large keys beside it; a keyboard and the clipboard write into it as well. */
@JsModule("./privacy/placard-number-pad.ts")
final class ReceiptField extends Div {

    private static final String ID = "receipt-number";

    private final NativeLabel label = new NativeLabel();
    private final Input input = new Input(ValueChangeMode.EAGER);
    private final Element pad = new Element("placard-number-pad");

    ReceiptField(Consumer<TypedReceipt> typed, Runnable enter) {
        addClassName("take-back-number");
        input.setId(ID);
        input.addClassName("field");
        var element = input.getElement();
        element.setAttribute("type", "text");
        element.setAttribute("dir", "ltr");
        element.setAttribute("inputmode", "none");
        element.setAttribute("autocomplete", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("aria-describedby", "take-back-problem");
        // The page's own keyboard stays away: the pad is there.
        element.setAttribute("data-own-keys", true);
        input.addValueChangeListener(change -> typed.accept(TypedReceipt.of(change.getValue())));
        label.setFor(input);
        pad.setAttribute("for", ID);
        pad.addEventListener("placard-enter", _ -> enter.run());
        add(label, input);
        getElement().appendChild(pad);
    }

    void speak(String number, String deleteLast) {
        label.setText(number);
        pad.setProperty("label", number);
        pad.setProperty("deleteLabel", deleteLast);
    }

    void setWrong(boolean wrong) {
        input.getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
    }

    void clear() {
        input.clear();
    }

    void focus() {
        input.getElement().callJsFunction("focus");
    }
}
