package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.printing.LetterPages.Description;
import org.placard.printing.OpenTable;
import org.placard.printing.PrintJob;
import org.placard.shared.ActionId;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.PosterButton;

/** One letter at the table: its number large, what tells it from the next, where it is, and what can be done with it. */
final class LetterRow extends ListItem {

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final transient PrintJob job;
    private final transient Runnable then;
    private final Div buttons = new Div();

    LetterRow(OpenTable table, ConsoleWords words, PrintJob job, Optional<Description> about, Runnable then) {
        this.table = table;
        this.words = words;
        this.job = job;
        this.then = then;
        addClassNames("table-letter", job.state().name().toLowerCase(Locale.ROOT));
        var number = new Span(String.valueOf(job.number()));
        number.addClassName("table-number");
        buttons.addClassName("table-buttons");
        showButtons();
        add(number, createAbout(about), createState(), buttons);
    }

    private Div createAbout(Optional<Description> about) {
        var told = new Div();
        told.addClassName("table-about");
        about.ifPresent(letter -> {
            told.add(new Bdi(letter.title()), new Span(", "), new Bdi(letter.language()));
            if (!letter.initials().isEmpty()) {
                var initials = new Bdi(letter.initials());
                initials.addClassName("table-initials");
                told.add(new Span(" · "), initials);
            }
        });
        if (job.ticket().byHand()) {
            told.add(new Span(" · " + words.of("table.byHand")));
        }
        return told;
    }

    private Div createState() {
        var state = new Div(new Paragraph(words.of("table.state." + job.state())));
        state.addClassName("table-state");
        if (job.asks()) {
            var question = new Paragraph(words.of("table.question"));
            question.addClassName("table-alarm");
            state.add(question);
        }
        if (!job.because().isEmpty()) {
            state.add(new Paragraph(new TroubleWords(words).why(job.because())));
        }
        return state;
    }

    private void showButtons() {
        buttons.removeAll();
        switch (job.state()) {
            case HELD -> showHeld();
            case PRINTED -> {
                buttons.add(PosterButton.accent(words.of("table.handOver"), step(() -> table.handOver(id()))));
                buttons.add(
                        quiet("table.post", step(() -> table.post(id()))),
                        quiet("table.again", () -> ask("table.againWhy", AGAIN)));
            }
            case WAITING -> buttons.add(quiet("table.cancel", () -> ask("table.cancelWhy", CANCEL)));
            case HANDED_OVER ->
                buttons.add(
                        quiet("table.post", step(() -> table.post(id()))),
                        quiet("table.taken", step(() -> table.takenAway(id()))));
            case SENT, POSTED, TAKEN, CANCELLED -> {}
        }
    }

    private void showHeld() {
        if (job.asks()) {
            buttons.add(
                    PosterButton.accent(words.of("table.cameOut"), step(() -> table.cameOut(id(), true))),
                    PosterButton.line(words.of("table.didNot"), step(() -> table.cameOut(id(), false))));
        } else {
            buttons.add(PosterButton.line(words.of("table.release"), step(() -> table.release(id()))));
        }
        buttons.add(quiet("table.cancel", () -> ask("table.cancelWhy", CANCEL)));
    }

    private static final List<String> AGAIN = List.of("SMUDGED", "JAMMED", "LOST");
    private static final List<String> CANCEL = List.of("WRITER_ASKED", "WRITTEN_TWICE", "NOT_SENDABLE");

    /** Offers the reasons in place of the buttons; taking one is the deed. */
    private void ask(String question, List<String> reasons) {
        buttons.removeAll();
        buttons.add(new Paragraph(words.of(question)));
        for (var reason : reasons) {
            buttons.add(PosterButton.line(
                    words.of("table.why." + reason),
                    step(() -> reasons.equals(AGAIN) ? table.reprint(id(), reason) : table.cancel(id(), reason))));
        }
        buttons.add(quiet("table.back", this::showButtons));
    }

    private PosterButton quiet(String key, Runnable action) {
        return PosterButton.quiet(words.of(key), action);
    }

    private ActionId id() {
        return job.ticket().id();
    }

    /** Whether it was this hand or another that took the step: the list shows what is so now. */
    private Runnable step(Supplier<Optional<PrintJob>> taking) {
        return () -> {
            var _ = taking.get();
            then.run();
        };
    }
}
