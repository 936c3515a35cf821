package org.placard.console;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A row of large numbers, each with what it counts. */
final class Figures extends DescriptionList {

    Figures() {
        addClassName("console-figures");
    }

    Figures with(int number, String what) {
        add(new Div(new Term(what), new Description(String.valueOf(number))));
        return this;
    }
}
