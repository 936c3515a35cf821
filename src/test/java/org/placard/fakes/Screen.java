package org.placard.fakes;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;

/** A view as people find their way in it: by what buttons, labels, headings and links say. */
public record Screen(Component view) {

    /** Shows a view to the current UI. */
    public static Screen showing(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return new Screen(view);
    }

    /** A part of a screen, by itself. */
    public static Screen of(Component part) {
        return new Screen(part);
    }

    /** All that can be read, top to bottom. */
    public String text() {
        return view.getElement().getTextRecursively();
    }

    public List<String> buttons() {
        return all(NativeButton.class).map(NativeButton::getText).toList();
    }

    public List<String> visibleButtons() {
        return all(NativeButton.class)
                .filter(Component::isVisible)
                .map(NativeButton::getText)
                .toList();
    }

    /** Presses a button in the table row that begins so. */
    public Screen pressIn(String row, String text) {
        var inRow = all(NativeTableRow.class)
                .filter(candidate -> candidate.getElement().getTextRecursively().startsWith(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row begins with \"" + row + "\""));
        new Screen(inRow).press(text);
        return this;
    }

    public Screen press(String text) {
        var button = found(
                all(NativeButton.class).filter(candidate -> candidate.getText().equals(text)), "button", text);
        if (!button.isEnabled()) {
            throw new AssertionError("The button \"" + text + "\" cannot be pressed now");
        }
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        return this;
    }

    public List<String> links() {
        return Stream.concat(
                        all(Anchor.class).map(Anchor::getText),
                        all(RouterLink.class).map(RouterLink::getText))
                .toList();
    }

    public Anchor link(String text) {
        return found(all(Anchor.class).filter(anchor -> anchor.getText().equals(text)), "link", text);
    }

    public List<String> headings() {
        return texts("h1", "h2", "h3");
    }

    public List<String> items() {
        return texts("li");
    }

    /** What is read out at once, because it went wrong. */
    public List<String> alerts() {
        return elements(view.getElement())
                .filter(element -> "alert".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The rows of the table with that caption, cells parted by bars. */
    public List<String> rows(String caption) {
        var table = elements(view.getElement())
                .filter(element -> element.getTag().equals("table")
                        && elements(element)
                                .anyMatch(part -> part.getTag().equals("caption")
                                        && part.getTextRecursively().equals(caption)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table is called \"" + caption + "\""));
        return elements(table)
                .filter(element -> element.getTag().equals("tr"))
                .filter(row -> row.getChildren().anyMatch(cell -> cell.getTag().equals("td")))
                .map(row -> String.join(
                        " | ",
                        row.getChildren().map(Element::getTextRecursively).toList()))
                .toList();
    }

    /** The field with that label, be it beside or around the field. */
    public Component field(String label) {
        // Labels learn their fields' ids just before a page is sent.
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var labelling = found(
                all(NativeLabel.class)
                        .filter(candidate ->
                                candidate.getElement().getTextRecursively().equals(label)),
                "field",
                label);
        var inside = all(labelling).filter(HasValue.class::isInstance).findFirst();
        return inside.orElseGet(() -> found(
                all(Component.class)
                        .filter(field ->
                                field.getId().isPresent() && field.getId().equals(labelling.getFor())),
                "field",
                label));
    }

    /** Writes into the field with that label, and leaves it. */
    @SuppressWarnings("unchecked")
    public Screen write(String label, String text) {
        ((HasValue<?, String>) field(label)).setValue(text);
        return this;
    }

    public <T> Stream<T> all(Class<T> type) {
        return all(view).filter(type::isInstance).map(type::cast);
    }

    private List<String> texts(String... tags) {
        return elements(view.getElement())
                .filter(element -> List.of(tags).contains(element.getTag()))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Screen::all));
    }

    private static Stream<Element> elements(Element root) {
        return root.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(Screen::elements));
    }

    private static <T> T found(Stream<T> candidates, String what, String called) {
        return candidates.findFirst().orElseThrow(() -> new AssertionError("No " + what + " says \"" + called + "\""));
    }
}
