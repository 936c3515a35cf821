package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placard.printing.OpenTable;
import org.placard.printing.Trial;
import org.placard.printing.Trial.State;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** The test page: a button while it can be printed, and in plain words what came of it. */
final class TestPrint extends Div {

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final Paragraph says = new Paragraph();
    private final Div buttons = new Div();
    private transient @Nullable Trial trial;
    private transient @Nullable Object shown;

    TestPrint(OpenTable table, ConsoleWords words) {
        this.table = table;
        this.words = words;
        addClassName("table-test");
        buttons.addClassName("table-buttons");
        says.getElement().setAttribute("aria-live", "polite");
        add(buttons, says);
    }

    /** @param offered whether there is a printer, and nothing else to print on it */
    void refresh(boolean offered) {
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
            buttons.add(PosterButton.quiet(words.of("printer.test.stop"), Objects.requireNonNull(trial)::stop));
        } else if (offered) {
            buttons.add(PosterButton.quiet(
                    words.of("printer.test.print"), () -> table.printer().ifPresent(this::begin)));
        }
    }

    /** Another printer: what the last one did with its page is of no more use. */
    void forget() {
        if (trial != null) {
            trial.stop();
        }
        trial = null;
    }

    private void begin(PrinterAddress printer) {
        trial = table.tryOut(printer, words.language());
        refresh(true);
    }

    private static boolean isBad(State state) {
        return !(state instanceof State.CameOut || (state instanceof State.Underway(var waits) && waits.isEmpty()));
    }

    private String words(State state) {
        var troubles = new TroubleWords(words);
        return switch (state) {
            case State.Underway(var waits) ->
                waits.map(troubles::of).orElseGet(() -> words.of("printer.test.underway"));
            case State.CameOut _ -> words.of("printer.test.cameOut");
            case State.Refused(var why) -> words.of("printer.test.refused", "trouble", troubles.of(why));
            case State.Unclear(var why) -> words.of("printer.test.unclear", "trouble", troubles.of(why));
            case State.Late _ -> words.of("printer.test.late");
        };
    }

    private record Shown(boolean offered, @Nullable State state) {}
}
