package org.placard.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any number out of a few, each a box to tick under one heading. */
@Tag("fieldset")
public final class Ticks extends HtmlContainer {

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    /**
     * A group of boxes.
     *
     * @param options each value with what it says, in the order shown
     */
    public Ticks(String id, String legend, String hint, Map<String, String> options) {
        setId(id);
        addClassName("console-choice");
        var why = new Paragraph(hint);
        why.addClassName("console-soft");
        why.setId(id + "-hint");
        getElement().setAttribute("aria-describedby", id + "-hint");
        add(new Legend(legend), why);
        options.forEach(this::addBox);
    }

    private void addBox(String value, String says) {
        var box = new Box();
        boxes.put(value, box);
        var label = new NativeLabel();
        label.add(box, new Span(says));
        add(label);
    }

    public Ticks tick(Collection<String> values) {
        boxes.forEach((value, box) -> box.setValue(values.contains(value)));
        return this;
    }

    public Ticks whenChanged(Runnable heard) {
        boxes.values().forEach(box -> box.addValueChangeListener(change -> heard.run()));
        return this;
    }

    public List<String> ticked() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    public void focus() {
        boxes.values().stream().findFirst().ifPresent(box -> box.getElement().callJsFunction("focus"));
    }

    /** What the boxes have in common. */
    @Tag("legend")
    private static final class Legend extends HtmlContainer {
        Legend(String text) {
            setText(text);
        }
    }

    /** One of them. */
    @Tag("input")
    public static final class Box extends AbstractSinglePropertyField<Box, Boolean> {
        Box() {
            super("checked", false, false);
            getElement().setAttribute("type", "checkbox");
            setSynchronizedEvent("change");
        }
    }
}
