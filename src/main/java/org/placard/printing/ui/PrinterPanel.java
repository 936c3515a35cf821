package org.placard.printing.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
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

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final LetterList letters;
    private final H2 name = new H2();
    private final Paragraph says = new Paragraph();
    private final Div buttons = new Div();
    private final Div choice = new Div();
    private final Figures figures;
    private @Nullable Object shown;
    /** What the printer had when it was last looked at; as soon as it prints, that is over. */
    private @Nullable Trouble seen;

    PrinterPanel(OpenTable table, ConsoleWords words, LetterList letters) {
        this.table = table;
        this.words = words;
        this.letters = letters;
        this.figures = new Figures(words);
        addClassName("table-printer");
        // A path or an address begins where it begins, whatever language is around it.
        name.getElement().setAttribute("dir", "auto");
        getElement().setAttribute("aria-label", words.of("table.printer"));
        says.addClassName("table-says");
        says.getElement().setAttribute("role", "status");
        buttons.addClassName("table-buttons");
        choice.addClassName("table-choice");
        add(name, says, buttons, choice, figures);
        table.printer().ifPresentOrElse(this::introduce, this::askForPrinter);
        refresh();
    }

    /** Follows the press; rebuilt only where something changed, so that a finger on a button finds it there. */
    void refresh() {
        figures.show(letters);
        var progress = table.progress();
        if (!progress.isResting()) {
            seen = null;
        }
        var trouble = progress.isResting() ? Optional.ofNullable(seen) : progress.waitsFor();
        var waiting = letters.waiting().size();
        var now = List.of(progress.number(), progress.left(), trouble, waiting, table.printer());
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        trouble.ifPresentOrElse(this::complain, () -> tell(progress));
        showButtons(progress, waiting);
    }

    private void tell(Progress progress) {
        says.removeClassName("table-alarm");
        if (!progress.isResting()) {
            says.setText(words.of("table.printing", "number", progress.number(), "left", progress.left()));
        } else {
            says.setText(table.printer().isPresent() ? words.of("table.ready") : "");
        }
    }

    private void complain(Trouble trouble) {
        says.addClassName("table-alarm");
        says.setText(new TroubleWords(words).of(trouble));
        if (trouble.kind() == Kind.NOT_TRUSTED) {
            offerTrust(trouble);
        }
    }

    /** Printers sign their own certificates: a person compares the fingerprint with the printer's display. */
    private void offerTrust(Trouble trouble) {
        var print = new Paragraph(trouble.detail());
        print.addClassName("table-fingerprint");
        choice.removeAll();
        choice.add(
                new Paragraph(words.of("table.trust")),
                print,
                PosterButton.line(
                        words.of("table.trustIt"),
                        () -> table.printer()
                                .ifPresent(address -> use(address.trusting(new Sha256(trouble.detail()))))));
    }

    private void showButtons(Progress progress, int waiting) {
        buttons.removeAll();
        table.printer().ifPresent(printer -> {
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
                words.of("table.printAll", "count", waiting), () -> table.print(letters.waiting(), printer, false));
        var next = PosterButton.line(
                words.of("table.printNext"),
                () -> table.print(letters.waiting().stream().limit(1).toList(), printer, false));
        all.setEnabled(waiting > 0);
        next.setEnabled(waiting > 0);
        buttons.add(all, next, PosterButton.quiet(words.of("table.otherPrinter"), this::askForPrinter));
    }

    private void printOnAnyPaper(PrinterAddress printer) {
        table.stopPrinting();
        table.print(letters.waiting(), printer, true);
    }

    private void askForPrinter() {
        choice.removeAll();
        var address = new Input(ValueChangeMode.ON_CHANGE);
        address.setId("printer");
        address.addClassName("field");
        address.getElement().setAttribute("autocomplete", "off").setAttribute("dir", "ltr");
        table.printer().ifPresent(known -> address.setValue(known.toString()));
        var label = new NativeLabel(words.of("table.address"));
        label.setFor(address);
        choice.add(
                label,
                address,
                new Paragraph(words.of("table.addressHint")),
                PosterButton.line(words.of("table.use"), () -> typed(address.getValue())));
    }

    private void typed(String address) {
        read(address).ifPresentOrElse(this::use, () -> {
            says.addClassName("table-alarm");
            says.setText(words.of("table.noAddress"));
        });
    }

    private static Optional<PrinterAddress> read(String typed) {
        try {
            return Optional.of(PrinterAddress.parse(typed));
        } catch (IllegalArgumentException _) {
            // Said beside the field; what was typed stays there to be mended.
            return Optional.empty();
        }
    }

    private void use(PrinterAddress address) {
        table.choose(address);
        introduce(address);
        shown = null;
        refresh();
    }

    private void introduce(PrinterAddress address) {
        choice.removeAll();
        switch (table.look(address)) {
            case Look.Seen printer -> {
                name.setText(printer.name().isEmpty() ? address.toString() : printer.name());
                seen = printer.troubles().stream().findFirst().orElse(null);
            }
            case Look.Unseen(var why) -> {
                name.setText(address.toString());
                seen = why;
            }
        }
    }
}
