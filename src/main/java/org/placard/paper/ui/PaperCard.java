package org.placard.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.paper.Made;
import org.placard.shared.text.ConsoleWords;

/** One kind of paper: what it is for, what is asked for it, and the file once it is made. */
final class PaperCard extends Div {

    private final String kind;
    private final transient ConsoleWords words;
    private final transient Supplier<Made> make;
    private final Div answer = new Div();

    PaperCard(String kind, ConsoleWords words, Supplier<Made> make, Component... asked) {
        this.kind = kind;
        this.words = words;
        this.make = make;
        addClassNames("console-card", "console-form");
        var why = new Paragraph(words.of("paper." + kind + ".text"));
        why.addClassName("console-soft");
        var button = new NativeButton(words.of("paper.make"), _ -> make());
        button.addClassName("console-button");
        var name = words.of("paper." + kind + ".title");
        button.getElement().setAttribute("aria-label", words.of("paper.make") + ": " + name);
        answer.getElement().setAttribute("role", "status");
        add(new H2(name), why);
        add(asked);
        add(button, answer);
    }

    private void make() {
        answer.removeAll();
        var wrong = wrongAmount();
        answer.add(
                wrong.isPresent()
                        ? said(
                                "paper.number",
                                "least",
                                wrong.get().least(),
                                "most",
                                wrong.get().most())
                        : answer(make.get()));
    }

    private Optional<Amount> wrongAmount() {
        return getChildren()
                .flatMap(child -> child instanceof Amount amount ? Stream.of(amount) : Stream.empty())
                .filter(amount -> !amount.isGood())
                .findFirst();
    }

    private Component answer(Made made) {
        return switch (made) {
            case Made.Pdf(var bytes, var draft) -> draft ? new Div(file(bytes), draft()) : file(bytes);
            case Made.TooLong() -> said("paper.tooLong");
            case Made.Missing(var character) ->
                said("paper.missing", "character", character.character(), "name", character.name());
            case Made.Nothing() -> said("paper.nothing." + kind);
        };
    }

    private Anchor file(byte[] pdf) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(pdf), kind + ".pdf", "application/pdf", pdf.length)),
                words.of("paper.save"));
        file.addClassName("console-button");
        return file;
    }

    private Paragraph draft() {
        var draft = new Paragraph(words.of("kiosk.draft"));
        draft.addClassName("console-bad");
        return draft;
    }

    private Paragraph said(String key, Object... named) {
        var said = new Paragraph(words.of(key, named));
        said.addClassName("console-alert");
        return said;
    }
}
