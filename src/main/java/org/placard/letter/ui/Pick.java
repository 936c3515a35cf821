package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** A list to pick one thing from, as the browser draws it. */
@Tag("select")
final class Pick extends HtmlComponent {

    Pick(String id, Map<String, String> labelsByValue, String picked, Consumer<String> change) {
        setId(id);
        addClassName("field");
        labelsByValue.forEach((value, label) -> getElement().appendChild(option(value, label, picked)));
        getElement().setProperty("value", picked);
        getElement()
                .addPropertyChangeListener(
                        "value", "change", _ -> change.accept(getElement().getProperty("value", picked)));
    }

    private static Element option(String value, String label, String picked) {
        var option = new Element("option").setText(label);
        option.setAttribute("value", value);
        return value.equals(picked) ? option.setAttribute("selected", true) : option;
    }
}
