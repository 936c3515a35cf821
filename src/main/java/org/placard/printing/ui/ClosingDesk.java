package org.placard.printing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.placard.printing.Account;
import org.placard.printing.Accounts;
import org.placard.printing.ClosingPages;
import org.placard.printing.JobState;
import org.placard.printing.OpenTable;
import org.placard.printing.Trial;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** The end of the day: what became of every letter, the sheet that says so, and the table's key destroyed. */
final class ClosingDesk extends Section {

    private final transient OpenTable table;
    private final transient Accounts accounts;
    private final transient ClosingPages pages;
    private final transient ConsoleWords words;
    private final transient Runnable closed;
    private final SheetPrint print;
    private final Div end = new Div();

    ClosingDesk(OpenTable table, Accounts accounts, ClosingPages pages, ConsoleWords words, Runnable closed) {
        this.table = table;
        this.accounts = accounts;
        this.pages = pages;
        this.words = words;
        this.closed = closed;
        this.print = new SheetPrint(table, words, "table.closing.print", PosterButton::line, this::print);
        addClassNames("table-letters", "table-closing");
        end.addClassName("table-form");
        var account = accounts.of(table.event());
        add(new H2(words.of("table.closing.title")), createFigures(account), createVerdict(account), end);
        showSheet();
    }

    private DescriptionList createFigures(Account account) {
        var figures = new DescriptionList();
        figures.addClassName("table-figures");
        add(figures, "written", account.written());
        add(figures, "elsewhere", account.elsewhere());
        add(figures, "waiting", account.in(JobState.WAITING, JobState.SENT));
        add(figures, "held", account.in(JobState.HELD));
        add(figures, "printed", account.in(JobState.PRINTED));
        add(figures, "handedOver", account.in(JobState.HANDED_OVER));
        add(figures, "gone", account.in(JobState.POSTED, JobState.TAKEN));
        add(figures, "cancelled", account.in(JobState.CANCELLED));
        add(figures, "specimens", account.specimens());
        return figures;
    }

    private void add(DescriptionList figures, String key, int count) {
        figures.add(new Term(words.of("table.closing." + key)), new Description(String.valueOf(count)));
    }

    private Paragraph createVerdict(Account account) {
        var verdict = new Paragraph(words(account));
        verdict.addClassName(
                account.practice() ? "table-practice" : account.isBalanced() ? "table-good" : "table-alarm");
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    private String words(Account account) {
        if (account.practice()) {
            return words.of("table.closing.practised", "count", account.specimens());
        }
        return account.isBalanced()
                ? words.of("table.closing.balanced")
                : words.of("table.closing.stillOpen", "open", account.open(), "difference", account.difference());
    }

    private void showSheet() {
        end.removeAll();
        end.add(createSheet(), print, PosterButton.line(words.of("table.closing.close"), this::askAgain));
    }

    private Trial print(PrinterAddress printer) {
        return table.printers().print(pages.closingSheet(accounts.of(table.event()), words.language()), printer);
    }

    private Anchor createSheet() {
        // Asked for here: the download comes without the page whose language it is.
        var reader = words.language();
        var sheet = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var pdf = pages.closingSheet(accounts.of(table.event()), reader)
                            .pdf();
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), "closing-sheet.pdf", "application/pdf", pdf.length);
                }),
                words.of("table.closing.sheet"));
        sheet.addClassNames("btn", "accent");
        return sheet;
    }

    /** A second question, with what it means: there is no way back. */
    private void askAgain() {
        end.removeAll();
        var account = accounts.of(table.event());
        var warning = new Paragraph(words.of(
                "table.closing.warning", "waiting", account.in(JobState.WAITING, JobState.SENT, JobState.HELD)));
        warning.addClassName("table-alarm");
        warning.getElement().setAttribute("role", "alert");
        end.add(
                warning,
                createSheet(),
                print,
                PosterButton.line(words.of("table.closing.yes"), this::close),
                PosterButton.quiet(words.of("table.back"), this::showSheet));
    }

    private void close() {
        if (print.isUnderway()) {
            warn("table.closing.sheetBusy");
        } else if (table.closeForGood(accounts.of(table.event()))) {
            closed.run();
        } else {
            warn("table.closing.busy");
        }
    }

    private void warn(String key) {
        var busy = new Paragraph(words.of(key));
        busy.addClassName("table-alarm");
        busy.getElement().setAttribute("role", "alert");
        end.add(busy);
    }
}
