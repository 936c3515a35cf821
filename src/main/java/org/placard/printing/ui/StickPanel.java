package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.placard.printing.OpenTable;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** Saves the letters that wait as PDFs to a stick, where there is no printer. What is on it did not come out yet. */
final class StickPanel extends Div {

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final LetterList letters;
    private final Input folder = Fields.line("stick", "text");
    private final Paragraph answer = new Paragraph();

    StickPanel(OpenTable table, ConsoleWords words, LetterList letters) {
        this.table = table;
        this.words = words;
        this.letters = letters;
        addClassName("table-choice");
        folder.getElement().setAttribute("dir", "ltr");
        answer.getElement().setAttribute("role", "status");
        showButton();
    }

    private void showButton() {
        removeAll();
        add(PosterButton.line(words.of("table.stick.save"), this::askForFolder));
    }

    private void askForFolder() {
        removeAll();
        answer.setText(words.of("table.stick.hint"));
        answer.removeClassName("table-alarm");
        add(
                Fields.labelled(words.of("table.stick.folder"), folder),
                answer,
                PosterButton.line(words.of("table.stick.go"), this::save),
                PosterButton.quiet(words.of("table.back"), this::showButton));
    }

    private void save() {
        var there = read(folder.getValue()).filter(address -> table.printers().look(address) instanceof Look.Seen);
        if (there.isPresent()) {
            table.save(letters.waiting(), there.get());
            showButton();
        } else {
            answer.setText(words.of("table.trouble.DISK"));
            answer.addClassName("table-alarm");
        }
    }

    private static Optional<PrinterAddress> read(String typed) {
        try {
            var path = Path.of(typed.strip());
            return path.isAbsolute()
                    ? Optional.of(PrinterAddress.parse(path.toUri().toString()))
                    : Optional.empty();
        } catch (InvalidPathException _) {
            // Said beside the field; what was typed stays there to be mended.
            return Optional.empty();
        }
    }
}
