package org.placard.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.placard.shared.LanguageTag;

/** A label with what it labels; native elements, so that each browser's own helps work. */
public final class Field extends Div {

    private final AbstractSinglePropertyField<?, String> input;

    private Field(String id, String label, AbstractSinglePropertyField<?, String> input) {
        this.input = input;
        input.setId(id);
        var labelling = new NativeLabel(label);
        labelling.setFor(id);
        addClassName("console-field");
        add(labelling, input);
    }

    public static Field line(String id, String label, String type) {
        return new Field(id, label, new Line(type));
    }

    public static Field box(String id, String label) {
        return new Field(id, label, new Box());
    }

    public static Field choice(String id, String label, Map<String, String> options) {
        return new Field(id, label, new Choice(options));
    }

    /** Hears of every change, by a person or by the page itself. */
    public Field whenChanged(Runnable heard) {
        input.addValueChangeListener(change -> heard.run());
        return this;
    }

    /** The language that is written in it, for spelling and for those who listen. */
    public void spokenIn(LanguageTag language) {
        input.getElement().setAttribute("lang", language.value());
        input.getElement().setAttribute("dir", language.isRightToLeft() ? "rtl" : "ltr");
    }

    public void focus() {
        input.getElement().callJsFunction("focus");
    }

    public boolean isBlank() {
        return text().isEmpty();
    }

    public String text() {
        return input.getValue().strip();
    }

    public Field with(String value) {
        input.setValue(value);
        return this;
    }

    /** One line. */
    @Tag("input")
    static final class Line extends AbstractSinglePropertyField<Line, String> implements HasAriaLabel {
        Line(String type) {
            super("value", "", false);
            getElement().setAttribute("type", type);
            setSynchronizedEvent("change");
        }
    }

    /** Several lines. */
    @Tag("textarea")
    static final class Box extends AbstractSinglePropertyField<Box, String> implements HasAriaLabel {
        Box() {
            super("value", "", false);
            getElement().setAttribute("rows", "2");
            setSynchronizedEvent("change");
        }
    }

    /** One of a few. */
    @Tag("select")
    static final class Choice extends AbstractSinglePropertyField<Choice, String> implements HasAriaLabel {
        Choice(Map<String, String> options) {
            super("value", "", false);
            options.forEach((value, text) -> {
                var option = new Element("option");
                option.setAttribute("value", value);
                option.setText(text);
                getElement().appendChild(option);
            });
            setSynchronizedEvent("change");
        }
    }
}
