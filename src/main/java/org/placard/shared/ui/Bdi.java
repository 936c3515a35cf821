package org.placard.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Somebody's name or another inserted text that must not turn the direction of the words around it. */
@Tag("bdi")
public final class Bdi extends HtmlContainer {

    public Bdi(String text) {
        setText(text);
    }
}
