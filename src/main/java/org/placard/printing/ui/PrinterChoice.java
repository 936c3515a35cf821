package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placard.printing.OpenTable;
import org.placard.printing.printer.FoundPrinter;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.PosterButton;

/** Where a volunteer says which printer it is to be: one of those on the network, or an address. */
final class PrinterChoice extends Div {

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final transient Consumer<PrinterAddress> use;
    private final Paragraph answer = new Paragraph();
    private final Div found = new Div();
    private transient @Nullable Errand<List<FoundPrinter>> search;

    PrinterChoice(OpenTable table, ConsoleWords words, Consumer<PrinterAddress> use) {
        this.table = table;
        this.words = words;
        this.use = use;
        addClassName("table-choice");
        answer.addClassName("table-answer");
        answer.getElement().setAttribute("role", "alert");
        found.addClassName("table-found");
        found.getElement().setAttribute("aria-live", "polite");
    }

    void open() {
        removeAll();
        found.removeAll();
        answer.setText("");
        add(PosterButton.line(words.of("printer.search"), this::search), found);
        addAddress();
    }

    void close() {
        search = null;
        removeAll();
    }

    /** Shows what was found, once it was. */
    void refresh() {
        if (search != null) {
            search.answer().ifPresent(printers -> {
                search = null;
                show(printers);
            });
        }
    }

    private void search() {
        if (search == null) {
            search = Errand.of(table.printers()::find);
            found.removeAll();
            found.add(new Paragraph(words.of("printer.searching")));
        }
    }

    private void show(List<FoundPrinter> printers) {
        found.removeAll();
        if (printers.isEmpty()) {
            found.add(new Paragraph(words.of("printer.notFound")));
            return;
        }
        var list = new UnorderedList();
        printers.forEach(printer -> list.add(createFound(printer)));
        found.add(new H3(words.of("printer.found")), list);
    }

    private ListItem createFound(FoundPrinter printer) {
        var button = PosterButton.line("", () -> use.accept(printer.address()));
        button.add(new Bdi(printer.name()));
        var item = new ListItem(button);
        about(printer).forEach(word -> item.add(new Paragraph(new Bdi(word))));
        return item;
    }

    private List<String> about(FoundPrinter printer) {
        var about = new ArrayList<String>();
        if (!printer.note().isEmpty()) {
            about.add(printer.note());
        }
        about.add(printer.address().uri().getHost());
        var can = new ArrayList<String>();
        if (printer.isEncrypted()) {
            can.add(words.of("printer.encrypted"));
        }
        if (printer.bothSides()) {
            can.add(words.of("printer.bothSides"));
        }
        if (printer.colour()) {
            can.add(words.of("printer.colour"));
        }
        if (!can.isEmpty()) {
            about.add(String.join(" · ", can));
        }
        return about;
    }

    private void addAddress() {
        var address = new Input(ValueChangeMode.ON_CHANGE);
        address.setId("printer");
        address.addClassName("field");
        address.getElement().setAttribute("autocomplete", "off").setAttribute("dir", "ltr");
        table.printers().chosen().ifPresent(known -> address.setValue(known.toString()));
        var label = new NativeLabel(words.of("table.address"));
        label.setFor(address);
        add(
                label,
                address,
                new Paragraph(words.of("table.addressHint")),
                answer,
                PosterButton.line(words.of("table.use"), () -> typed(address.getValue())));
    }

    private void typed(String address) {
        read(address).ifPresentOrElse(use, () -> answer.setText(words.of("table.noAddress")));
    }

    private static Optional<PrinterAddress> read(String typed) {
        try {
            return Optional.of(PrinterAddress.parse(typed));
        } catch (IllegalArgumentException _) {
            // Said beside the field; what was typed stays there to be mended.
            return Optional.empty();
        }
    }
}
