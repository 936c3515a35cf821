package org.placard.paper.ui;

import com.vaadin.flow.component.html.Div;
import org.placard.shared.ui.Field;

/** A whole number that somebody types, within bounds. */
final class Amount extends Div {

    private final Field field;
    private final int least;
    private final int most;

    Amount(String id, String label, int least, int most, int first) {
        this.field = Field.line(id, label, "number").with(String.valueOf(first));
        this.least = least;
        this.most = most;
        add(field);
    }

    boolean isGood() {
        return field.text().matches("[0-9]{1,6}") && value() >= least && value() <= most;
    }

    int value() {
        return Integer.parseInt(field.text());
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    void show(int number) {
        field.with(String.valueOf(number));
    }
}
