package org.placard.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.placard.printing.Accounts;
import org.placard.printing.Closing;
import org.placard.printing.ClosingPages;
import org.placard.printing.OpenTable;
import org.placard.printing.Outing;
import org.placard.printing.PrintTable;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterLink;

/** Where volunteers bring letters to paper and into people's hands. Locked until somebody types the event's card. */
@Route(value = "table", autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/table.css")
class TableView extends Main implements HasDynamicTitle {

    private static final int MILLISECONDS = 1000;

    private final transient PrintTable table;
    private final transient Closing closing;
    private final transient Accounts accounts;
    private final transient ClosingPages pages;
    private final transient Outing outing;
    private final transient ConsoleWords words;
    private final transient Idle idle = new Idle(System::nanoTime);
    private transient @Nullable OpenTable open;

    TableView(
            PrintTable table,
            Closing closing,
            Accounts accounts,
            ClosingPages pages,
            Outing outing,
            ConsoleWords words) {
        this.table = table;
        this.closing = closing;
        this.accounts = accounts;
        this.pages = pages;
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
            add(createDoor(), PosterLink.quiet(words.of("paper.menu"), "/table/papers"));
        } catch (UnreadyException _) {
            add(new H1(words.of("table.title")), new Span(words.of("table.notReady")));
        }
    }

    private Component createDoor() {
        return closing.closedAt(outing.event()).isPresent()
                ? createClosed()
                : new CardForm(words, card -> table.unlock(outing.event(), card), this::showOpen);
    }

    private Div createClosed() {
        var closed = new Div(new H1(words.of("table.title")), new Paragraph(words.of("table.closing.isClosed")));
        closed.addClassName("table-card");
        return closed;
    }

    private void showOpen(OpenTable unlocked) {
        open = unlocked;
        idle.touch();
        removeAll();
        setClassName("locked", false);
        var touch = new Touch(idle::touch);
        var letters = new LetterList(unlocked, words);
        var panel = new PrinterPanel(unlocked, words, letters);
        add(createHead(unlocked, letters), touch, letters, panel);
        var ui = UI.getCurrent();
        ui.setPollInterval(MILLISECONDS);
        var polling = ui.addPollListener(_ -> beat(unlocked, letters, panel));
        touch.addDetachListener(_ -> polling.remove());
    }

    private TableHead createHead(OpenTable unlocked, LetterList letters) {
        return new TableHead(outing.title(), words, this::lock)
                .leadingTo("table.letters", () -> show(letters))
                .leadingTo("table.post.title", () -> show(new PostDesk(unlocked, outing, words)))
                .leadingTo(
                        "table.closing.title",
                        () -> show(new ClosingDesk(unlocked, accounts, pages, words, this::lock)));
    }

    /** The room beside the printer. */
    private void show(Component room) {
        getChildren()
                .filter(child -> child.getElement().getClassList().contains("table-letters"))
                .toList()
                .forEach(this::remove);
        addComponentAtIndex(getComponentCount() - 1, room);
    }

    private void beat(OpenTable unlocked, LetterList letters, PrinterPanel panel) {
        if (idle.isOver(unlocked.progress())) {
            lock();
        } else {
            letters.refresh();
            panel.refresh();
        }
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
