package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** A box for lines of text. What is typed reaches the server after a short pause, and at the latest on leaving the box. */
@Tag("textarea")
final class TextBox extends HtmlComponent {

    private static final int PAUSE = 500;

    TextBox(String id, int maxLength, Consumer<String> typed) {
        setId(id);
        addClassName("field");
        getElement().setAttribute("autocomplete", "off");
        getElement().setAttribute("spellcheck", "false");
        getElement().setAttribute("maxlength", Integer.toString(maxLength));
        Typing.listen(getElement(), PAUSE, typed);
    }

    TextBox rows(int rows) {
        getElement().setAttribute("rows", Integer.toString(rows));
        return this;
    }

    TextBox text(String text) {
        getElement().setProperty("value", text);
        return this;
    }
}
