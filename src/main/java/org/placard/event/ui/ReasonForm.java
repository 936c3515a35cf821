package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import org.placard.shared.text.ConsoleWords;

/** Asks why an event is closed although its numbers do not add up. */
final class ReasonForm extends Div {

    ReasonForm(ConsoleWords words, Consumer<String> withReason) {
        var reason = new Input();
        reason.setId("closing-reason");
        reason.getElement().setAttribute("dir", "auto");
        var label = new NativeLabel(words.of("counting.close.reason"));
        label.setFor(reason);
        var field = new Div(label, reason);
        field.addClassName("console-field");
        var button = new NativeButton(words.of("counting.close.button"), click -> withReason.accept(reason.getValue()));
        button.addClassName("console-button");
        add(field, button);
    }
}
