package org.placard.letter.ui;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Hears what is typed into a field: after a pause, and at once when the field is left. */
final class Typing {

    private Typing() {}

    static void listen(Element field, int pause, Consumer<String> typed) {
        field.addPropertyChangeListener("value", "input", _ -> typed.accept(field.getProperty("value", "")))
                .debounce(pause, DebouncePhase.TRAILING);
        field.addPropertyChangeListener("value", "change", _ -> typed.accept(field.getProperty("value", "")));
    }
}
