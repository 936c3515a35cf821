package org.placard.console;

import com.vaadin.flow.component.html.NativeButton;

/** The console's two kinds of buttons. */
final class Press {

    private Press() {}

    /** For what a page or card is there for. */
    static NativeButton button(String text, Runnable pressed) {
        return of("console-button", text, pressed);
    }

    /** For one row or case among several. */
    static NativeButton line(String text, Runnable pressed) {
        return of("console-line", text, pressed);
    }

    private static NativeButton of(String look, String text, Runnable pressed) {
        var button = new NativeButton(text, _ -> pressed.run());
        button.addClassName(look);
        return button;
    }
}
