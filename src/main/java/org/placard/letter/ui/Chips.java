package org.placard.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A few words in a row, of which one holds. */
final class Chips<T> extends Div {

    Chips(String label, Map<T, String> words, T held, Consumer<T> choose) {
        addClassName("letter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        words.forEach((value, word) -> {
            var chip = new NativeButton(word, _ -> choose.accept(value));
            chip.addClassNames("chip", "framed");
            chip.getElement().setAttribute("type", "button");
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(value.equals(held)));
            add(chip);
        });
    }

    /** Gives a word the language it is written in, for those who hear the screen. */
    Chips<T> spokenIn(List<String> languages) {
        for (int i = 0; i < languages.size(); i++) {
            getElement().getChild(i).setAttribute("lang", languages.get(i));
        }
        return this;
    }
}
