package org.placard.printing.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.printing.OpenTable;
import org.placard.printing.Progress;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.shared.Sha256;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** The printer beside the letters: what it does, what it waits for, and how much is left. */
final class PrinterPanel extends Aside {

    /** How often a printer that had something is asked whether that is over. */
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final LetterList letters;
    private final H2 name = new H2();
    private final Paragraph says = new Paragraph();
    private final Div help = new Div();
    private final Div buttons = new Div();
    private final PrinterChoice choice;
    private final SheetPrint test;
    private final Figures figures;
    private transient @Nullable Object shown;
    private transient @Nullable Errand<Look> looking;
    private transient @Nullable Errand<Optional<Trouble>> resuming;
    /** Whose name stands above; another volunteer may have chosen another. */
    private transient @Nullable PrinterAddress introduced;

    private long lookedAt;
    /** What the printer had when it was last looked at; as soon as it prints, that is over. */
    private transient @Nullable Trouble seen;

    PrinterPanel(OpenTable table, ConsoleWords words, LetterList letters) {
        this.table = table;
        this.words = words;
        this.letters = letters;
        this.figures = new Figures(words);
        this.choice = new PrinterChoice(table, words, this::use);
        this.test = new SheetPrint(
                table,
                words,
                "printer.test",
                PosterButton::quiet,
                printer -> table.printers().tryOut(printer, words.language()));
        addClassName("table-printer");
        // A path or an address begins where it begins, whatever language is around it.
        name.getElement().setAttribute("dir", "auto");
        getElement().setAttribute("aria-label", words.of("table.printer"));
        says.addClassName("table-says");
        says.getElement().setAttribute("role", "status");
        help.addClassName("table-choice");
        buttons.addClassName("table-buttons");
        add(name, says, help, buttons, test, choice, new StickPanel(table, words, letters), figures);
        table.printers().chosen().ifPresentOrElse(this::introduce, choice::open);
        refresh();
    }

    /** Follows the press; rebuilt only where something changed, so that a finger on a button finds it there. */
    void refresh() {
        figures.show(letters);
        choice.refresh();
        table.printers().chosen().filter(there -> !there.equals(introduced)).ifPresent(this::introduce);
        hear();
        var progress = table.progress();
        var trouble = progress.isResting() ? Optional.ofNullable(seen) : progress.waitsFor();
        var waiting = letters.waiting().size();
        var now = List.of(
                progress.number(),
                progress.left(),
                trouble,
                waiting,
                table.printers().chosen(),
                looking != null && lookedAt == 0);
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        help.removeAll();
        trouble.ifPresentOrElse(this::complain, () -> tell(progress));
        showButtons(progress, waiting);
    }

    private void hear() {
        if (!table.progress().isResting()) {
            seen = null;
        } else if (looking == null && seen != null && System.nanoTime() - lookedAt > AGAIN.toNanos()) {
            table.printers().chosen().ifPresent(this::look);
        }
        if (looking != null) {
            looking.answer().ifPresent(this::met);
        }
        if (resuming != null) {
            resuming.answer().ifPresent(this::resumed);
        }
    }

    private void tell(Progress progress) {
        says.removeClassName("table-alarm");
        if (!progress.isResting()) {
            says.setText(words.of(
                    isFolder() ? "table.saving" : "table.printing",
                    "number",
                    progress.number(),
                    "left",
                    progress.left()));
        } else if (looking != null) {
            says.setText(words.of("printer.looking"));
        } else {
            says.setText(
                    table.printers().chosen().isEmpty() ? "" : words.of(isFolder() ? "table.folder" : "table.ready"));
        }
    }

    private boolean isFolder() {
        return table.printers().chosen().filter(PrinterAddress::isFolder).isPresent();
    }

    private void complain(Trouble trouble) {
        says.addClassName("table-alarm");
        says.setText(new TroubleWords(words).of(trouble));
        if (trouble.kind() == Kind.NOT_TRUSTED) {
            table.printers().chosen().ifPresent(printer -> offerTrust(printer, trouble));
        } else if (trouble.kind() == Kind.QUEUE_PAUSED) {
            help.add(PosterButton.line(
                    words.of("printer.resume"), () -> table.printers().chosen().ifPresent(this::resume)));
        }
    }

    /** Printers sign their own certificates: a person compares the fingerprint with the printer's display. */
    private void offerTrust(PrinterAddress printer, Trouble trouble) {
        var print = new Paragraph(trouble.detail());
        print.addClassName("table-fingerprint");
        help.add(
                new Paragraph(words.of(printer.certificate() == null ? "table.trust" : "printer.changed")),
                print,
                PosterButton.line(
                        words.of("table.trustIt"), () -> use(printer.trusting(new Sha256(trouble.detail())))));
    }

    private void resume(PrinterAddress printer) {
        if (resuming == null) {
            resuming = Errand.of(() -> table.printers().resume(printer));
        }
    }

    private void resumed(Optional<Trouble> why) {
        resuming = null;
        help.removeAll();
        help.add(new Paragraph(words.of(why.isEmpty() ? "printer.resumed" : "printer.notAllowed")));
    }

    private void showButtons(Progress progress, int waiting) {
        buttons.removeAll();
        table.printers().chosen().ifPresent(printer -> {
            if (progress.isResting()) {
                showReady(printer, waiting);
            } else {
                buttons.add(PosterButton.line(words.of("table.stop"), table::stopPrinting));
                progress.waitsFor()
                        .filter(why -> why.kind() == Kind.OTHER_PAPER)
                        .ifPresent(_ -> buttons.add(
                                PosterButton.line(words.of("table.anyPaper"), () -> printOnAnyPaper(printer))));
            }
        });
    }

    private void showReady(PrinterAddress printer, int waiting) {
        var all = PosterButton.accent(
                words.of(printer.isFolder() ? "table.saveAll" : "table.printAll", "count", waiting),
                () -> table.print(letters.waiting(), printer, false));
        var next = PosterButton.line(
                words.of(printer.isFolder() ? "table.saveNext" : "table.printNext"),
                () -> table.print(letters.waiting().stream().limit(1).toList(), printer, false));
        all.setEnabled(waiting > 0);
        next.setEnabled(waiting > 0);
        buttons.add(all, next, PosterButton.quiet(words.of("table.otherPrinter"), choice::open));
    }

    private void printOnAnyPaper(PrinterAddress printer) {
        table.stopPrinting();
        table.print(letters.waiting(), printer, true);
    }

    private void use(PrinterAddress address) {
        table.printers().choose(address);
        test.forget();
        introduce(address);
        shown = null;
        refresh();
    }

    private void introduce(PrinterAddress address) {
        introduced = address;
        choice.close();
        name.setText(address.toString());
        name.addClassName("address");
        seen = null;
        lookedAt = 0;
        look(address);
    }

    private void look(PrinterAddress address) {
        looking = Errand.of(() -> table.printers().look(address));
    }

    private void met(Look look) {
        looking = null;
        lookedAt = System.nanoTime();
        switch (look) {
            case Look.Seen printer -> {
                if (!printer.name().isEmpty()) {
                    name.setText(printer.name());
                    name.setClassName("address", isFolder());
                }
                seen = printer.troubles().stream().findFirst().orElse(null);
            }
            case Look.Unseen(var why) -> seen = why;
        }
    }
}
