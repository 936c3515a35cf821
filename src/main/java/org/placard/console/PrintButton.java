package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Prints the page that it stands on; is not printed itself. */
@Tag("print-button")
@JsModule("./console/print-button.ts")
final class PrintButton extends Component {

    PrintButton(String text) {
        getElement().setProperty("text", text);
        getElement().getClassList().add("console-noprint");
    }
}
