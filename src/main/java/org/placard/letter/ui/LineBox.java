package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** A box for one line of text. */
@Tag("input")
final class LineBox extends HtmlComponent {

    private static final int PAUSE = 500;

    LineBox(String id, int maxLength, Consumer<String> typed) {
        setId(id);
        addClassName("field");
        getElement().setAttribute("type", "text");
        getElement().setAttribute("dir", "auto");
        getElement().setAttribute("autocomplete", "off");
        getElement().setAttribute("spellcheck", "false");
        getElement().setAttribute("maxlength", Integer.toString(maxLength));
        Typing.listen(getElement(), PAUSE, typed);
    }

    LineBox text(String text) {
        getElement().setProperty("value", text);
        return this;
    }
}
