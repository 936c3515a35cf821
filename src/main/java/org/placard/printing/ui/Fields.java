package org.placard.printing.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The few fields that the table's forms are made of. */
final class Fields {

    private Fields() {}

    /** A line to type on. */
    static Input line(String id, String type) {
        var input = new Input(ValueChangeMode.ON_CHANGE);
        input.setId(id);
        input.setType(type);
        input.addClassName("field");
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }

    /** A field under its label. */
    static Div labelled(String text, Component field) {
        var label = new NativeLabel(text);
        label.setFor(field);
        var part = new Div(label, field);
        part.addClassName("table-field");
        return part;
    }

    /** A box and its label, which can be tapped as well. */
    static Div ticked(Tick box, Component... text) {
        var label = new NativeLabel();
        label.add(box);
        label.add(text);
        label.setFor(box);
        var part = new Div(label);
        part.addClassName("table-tick");
        return part;
    }

    /** Something to tick, or one of several to choose. */
    @Tag("input")
    static final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

        private Tick(String id, String type) {
            super("checked", false, false);
            setId(id);
            getElement().setAttribute("type", type);
            setSynchronizedEvent("change");
        }

        static Tick box(String id) {
            return new Tick(id, "checkbox");
        }

        /** One of those with the same name. */
        static Tick choice(String id, String name) {
            var choice = new Tick(id, "radio");
            choice.getElement().setAttribute("name", name);
            return choice;
        }
    }
}
