package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import org.placard.printing.OpenTable;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;
import org.placard.vault.CardWords;

/** Asks for the four words of the event's card. */
final class CardForm extends Div {

    private final ConsoleWords words;
    private final Function<CardWords, Unlocking> unlock;
    private final Consumer<OpenTable> then;
    private final Input card = new Input(ValueChangeMode.ON_CHANGE);
    private final Paragraph answer = new Paragraph();
    private String tried = "";

    CardForm(ConsoleWords words, Function<CardWords, Unlocking> unlock, Consumer<OpenTable> then) {
        this.words = words;
        this.unlock = unlock;
        this.then = then;
        addClassName("table-card");
        card.setId("card");
        card.addClassName("field");
        card.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false");
        // The browser reports a change on Enter, and also when the button is reached for.
        card.addValueChangeListener(_ -> tryCard());
        var label = new NativeLabel(words.of("table.card"));
        label.setFor(card);
        answer.addClassName("table-answer");
        answer.getElement().setAttribute("role", "alert");
        add(
                new H1(words.of("table.title")),
                new Paragraph(words.of("table.locked")),
                new Div(label, card),
                answer,
                PosterButton.accent(words.of("table.unlock"), this::tryCard));
    }

    /** The same words are not tried twice: a change and the click that caused it are one try. */
    private void tryCard() {
        if (card.getValue().equals(tried)) {
            return;
        }
        tried = card.getValue();
        switch (unlock.apply(new CardWords(tried))) {
            case Unlocking.Open(var table) -> then.accept(table);
            case Unlocking.Wrong _ -> answer.setText(words.of("table.wrong"));
            case Unlocking.TooSoon _ -> {
                tried = "";
                answer.setText(words.of("table.tooSoon"));
            }
            case Unlocking.NoCard _ -> answer.setText(words.of("table.noCard"));
        }
    }
}
