package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.printing.AgainReason;
import org.placard.printing.CancelReason;
import org.placard.printing.LetterPages.Description;
import org.placard.printing.OpenTable;
import org.placard.printing.PrintJob;
import org.placard.shared.ActionId;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.PosterButton;

/** One letter at the table: its number large, what tells it from the next, where it is, and what can be done with it. */
final class LetterRow extends ListItem {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final transient PrintJob job;
    private final transient Recall recall;
    private final transient Runnable then;
    private final Div buttons = new Div();

    LetterRow(OpenTable table, ConsoleWords words, PrintJob job, Description about, Recall recall, Runnable then) {
        this.table = table;
        this.words = words;
        this.job = job;
        this.recall = recall;
        this.then = then;
        addClassNames("table-letter", job.state().name().toLowerCase(Locale.ROOT));
        setClassName("taken-back", recall != Recall.NONE);
        var number = new Span(String.valueOf(job.number()));
        number.addClassName("table-number");
        buttons.addClassName("table-buttons");
        showButtons();
        add(number, createAbout(about), createState(), buttons);
    }

    /** Whether it would look the same now. */
    boolean shows(PrintJob now, Recall recallNow) {
        return job.equals(now) && recall == recallNow;
    }

    boolean isNumbered(String beginning) {
        return String.valueOf(job.number()).startsWith(beginning);
    }

    private Div createAbout(Description letter) {
        var told = new Div(new Bdi(letter.title()));
        told.addClassName("table-about");
        if (!letter.language().isEmpty()) {
            told.add(between(), new Bdi(letter.language()));
        }
        if (letter.pages() > 0) {
            var pages = new Span(words.of("table.pages", "count", letter.pages()));
            pages.addClassName("table-pages");
            told.add(between(), pages);
        }
        if (job.ticket().byHand()) {
            told.add(between(), new Span(words.of("table.byHand")));
        }
        if (job.ticket().practice()) {
            told.add(between(), new Span(words.of("table.practice")));
        }
        if (!letter.initials().isEmpty() && !job.state().isLast()) {
            var initials = new Bdi(letter.initials());
            initials.addClassName("table-initials");
            told.add(new Span(" · "), initials);
        }
        return told;
    }

    /** A full-width comma brings its blank along. */
    private Span between() {
        var comma = words.of("table.between");
        return new Span(comma.equals("，") ? comma : comma + " ");
    }

    private Div createState() {
        var time = TIME.format(job.since().atZone(ZoneId.systemDefault()));
        var where = "SAVED".equals(job.because()) ? "SAVED" : job.state().name();
        var state = new Div(new Paragraph(words.of("table.state." + where, "time", time)));
        state.addClassName("table-state");
        if (recall == Recall.TAKEN_BACK) {
            state.add(alarm("table.tearUp"));
        } else if (recall == Recall.UNKNOWN) {
            state.add(alarm("table.earlierCard"));
        } else if (job.asks()) {
            state.add(alarm("table.question"));
        }
        if (!job.because().isEmpty() && !"SAVED".equals(job.because())) {
            state.add(new Paragraph(new TroubleWords(words).why(job.because())));
        }
        return state;
    }

    private Paragraph alarm(String key) {
        var alarm = new Paragraph(words.of(key));
        alarm.addClassName("table-alarm");
        return alarm;
    }

    private void showButtons() {
        clearButtons(false);
        if (recall == Recall.TAKEN_BACK) {
            buttons.add(PosterButton.line(
                    words.of("table.tornUp"), step(() -> table.cancel(id(), CancelReason.TAKEN_BACK))));
            return;
        }
        switch (job.state()) {
            case HELD -> showHeld();
            case WAITING -> {
                buttons.add(PosterButton.line(words.of("table.printFirst"), this::printFirst));
                addMore();
            }
            case PRINTED -> {
                buttons.add(PosterButton.accent(words.of("table.handOver"), step(() -> table.handOver(id()))));
                addMore();
            }
            case HANDED_OVER -> addMore();
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
        addMore();
    }

    private void addMore() {
        var more = quiet("table.more", this::showMore);
        more.getElement().setAttribute("aria-label", words.of("table.moreOf", "number", job.number()));
        buttons.add(more);
    }

    /** What is rarely wanted stands behind one more tap, so that it is not tapped by mistake. */
    private void showMore() {
        clearButtons(true);
        switch (job.state()) {
            case PRINTED -> buttons.add(PosterButton.line(words.of("table.again"), this::askAgain));
            case HANDED_OVER ->
                buttons.add(PosterButton.line(words.of("table.taken"), step(() -> table.takenAway(id()))));
            default -> {}
        }
        buttons.add(PosterButton.line(words.of("table.cancel"), this::askCancel), back());
    }

    private void askAgain() {
        ask("table.againWhy");
        for (var reason : AgainReason.values()) {
            buttons.add(because(reason, step(() -> table.reprint(id(), reason))));
        }
        buttons.add(back());
    }

    private void askCancel() {
        ask("table.cancelWhy");
        for (var reason : CancelReason.OFFERED) {
            buttons.add(because(reason, step(() -> table.cancel(id(), reason))));
        }
        buttons.add(back());
    }

    private void ask(String question) {
        clearButtons(true);
        buttons.add(new Paragraph(words.of(question)));
    }

    /** @param asking choices take the whole width, below what they are about */
    private void clearButtons(boolean asking) {
        buttons.removeAll();
        setClassName("asking", asking);
    }

    private PosterButton because(Enum<?> reason, Runnable deed) {
        return PosterButton.line(words.of("table.why." + reason.name()), deed);
    }

    private PosterButton back() {
        return quiet("table.back", this::showButtons);
    }

    private PosterButton quiet(String key, Runnable action) {
        return PosterButton.quiet(words.of(key), action);
    }

    private void printFirst() {
        table.printers().chosen().ifPresent(printer -> table.printFirst(job, printer));
        then.run();
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
