package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes the number that somebody calls out, in the digits of any script. */
final class NumberField extends Div {

    private static final int DECIMAL = 10;

    private final Input input = new Input(ValueChangeMode.EAGER);

    NumberField(String name, Consumer<String> typed) {
        addClassName("table-find");
        input.setId("table-find");
        input.addClassName("field");
        input.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        input.addValueChangeListener(_ -> typed.accept(digits()));
        var label = new NativeLabel(name);
        label.setFor(input);
        add(label, input);
    }

    /** What was typed, in ASCII; empty where no number was. */
    String digits() {
        return input.getValue()
                .codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, DECIMAL)))
                .collect(Collectors.joining());
    }
}
