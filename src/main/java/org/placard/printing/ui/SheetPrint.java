package org.placard.printing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.placard.printing.OpenTable;
import org.placard.printing.Trial;
import org.placard.printing.Trial.State;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/**
 * A sheet that is no letter, such as the test page: a button while it can be printed, and in plain words what came of it. It
 * looks at the printer whenever the page does.
 */
final class SheetPrint extends Div {

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final String sheet;
    private final transient BiFunction<String, Runnable, PosterButton> look;
    private final transient Printing printing;
    private final Paragraph says = new Paragraph();
    private final Div buttons = new Div();
    private transient @Nullable Trial trial;
    private transient @Nullable Object shown;
    private transient @Nullable Registration polling;
    private boolean saved;

    /**
     * Makes it.
     *
     * @param sheet where its words are
     * @param look the button's
     */
    SheetPrint(
            OpenTable table,
            ConsoleWords words,
            String sheet,
            BiFunction<String, Runnable, PosterButton> look,
            Printing printing) {
        this.table = table;
        this.words = words;
        this.sheet = sheet;
        this.look = look;
        this.printing = printing;
        addClassName("table-test");
        buttons.addClassName("table-buttons");
        says.getElement().setAttribute("aria-live", "polite");
        add(buttons, says);
        refresh();
    }

    /** Sends the sheet to a printer. */
    @FunctionalInterface
    interface Printing {
        Trial on(PrinterAddress printer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
    }

    /** Whether the printer has it, and nobody knows yet what comes of it. */
    boolean isUnderway() {
        return trial != null && trial.state() instanceof State.Underway;
    }

    /** Another printer: what the last one did with its page is of no more use. */
    void forget() {
        if (trial != null) {
            trial.stop();
        }
        trial = null;
        refresh();
    }

    private void refresh() {
        boolean offered =
                table.progress().isResting() && table.printers().chosen().isPresent();
        var state = trial == null ? null : trial.state();
        var now = new Shown(offered, state);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        says.setText(state == null ? "" : words(state));
        says.setClassName("table-alarm", state != null && isBad(state));
        buttons.removeAll();
        if (state instanceof State.Underway) {
            buttons.add(PosterButton.quiet(words.of(sheet + ".stop"), Objects.requireNonNull(trial)::stop));
        } else if (offered) {
            buttons.add(look.apply(
                    words.of(sheet + ".print"), () -> table.printers().chosen().ifPresent(this::begin)));
        }
    }

    private void begin(PrinterAddress printer) {
        saved = printer.isFolder();
        trial = printing.on(printer);
        refresh();
    }

    private static boolean isBad(State state) {
        return !(state instanceof State.CameOut || (state instanceof State.Underway(var waits) && waits.isEmpty()));
    }

    private String words(State state) {
        var troubles = new TroubleWords(words);
        return switch (state) {
            case State.Underway(var waits) -> waits.map(troubles::of).orElseGet(() -> words.of(sheet + ".underway"));
            case State.CameOut _ -> words.of(sheet + (saved ? ".saved" : ".cameOut"));
            case State.Refused(var why) -> words.of(sheet + ".refused", "trouble", troubles.of(why));
            case State.Unclear(var why) -> words.of(sheet + ".unclear", "trouble", troubles.of(why));
            case State.Late _ -> words.of(sheet + ".late");
        };
    }

    private record Shown(boolean offered, @Nullable State state) {}
}
