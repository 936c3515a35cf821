package org.placard.printing.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.placard.printing.OpenTable;
import org.placard.printing.Outing;
import org.placard.printing.PrintTable;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** Where volunteers bring letters to paper and into people's hands. Locked until somebody types the event's card. */
@Route(value = "table", autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/table.css")
class TableView extends Main implements HasDynamicTitle {

    private static final int MILLISECONDS = 1000;

    private final transient PrintTable table;
    private final transient Outing outing;
    private final transient ConsoleWords words;
    private transient @Nullable OpenTable open;

    TableView(PrintTable table, Outing outing, ConsoleWords words) {
        this.table = table;
        this.outing = outing;
        this.words = words;
        addClassName("table");
        getElement().setAttribute("lang", words.language().value());
        getElement().setAttribute("dir", words.language().isRightToLeft() ? "rtl" : "ltr");
        showLocked();
    }

    @Override
    public String getPageTitle() {
        return words.of("table.title") + " · Placard";
    }

    private void showLocked() {
        removeAll();
        setClassName("locked", true);
        try {
            add(new CardForm(words, card -> table.unlock(outing.event(), card), this::showOpen));
        } catch (UnreadyException _) {
            add(new H1(words.of("table.title")), new Span(words.of("table.notReady")));
        }
    }

    private void showOpen(OpenTable unlocked) {
        open = unlocked;
        removeAll();
        setClassName("locked", false);
        var letters = new LetterList(unlocked, words);
        var panel = new PrinterPanel(unlocked, words, letters);
        add(createHead(), letters, panel);
        var ui = UI.getCurrent();
        ui.setPollInterval(MILLISECONDS);
        var polling = ui.addPollListener(_ -> {
            letters.refresh();
            panel.refresh();
        });
        letters.addDetachListener(_ -> polling.remove());
    }

    private Header createHead() {
        var event = new Span(outing.title());
        event.addClassName("table-event");
        event.getElement().setAttribute("dir", "auto");
        return new Header(
                new H1(words.of("table.title")), event, PosterButton.quiet(words.of("table.lock"), this::lock));
    }

    private void lock() {
        close();
        UI.getCurrent().setPollInterval(-1);
        showLocked();
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** A page that is gone leaves no open table behind. */
    @Override
    protected void onDetach(DetachEvent event) {
        close();
    }
}
