package org.placard.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Printers;
import org.placard.printing.printer.Trouble;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.Folders;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the table's printer answers, what it has loaded, and what it lacks for this event. */
@Component
class PrinterReadiness implements ReadinessCheck {

    private final Folders folders;
    private final TableFolder table;
    private final ObjectProvider<TestPage> pages;
    private final ConsoleWords words;

    PrinterReadiness(Folders folders, TableFolder table, ObjectProvider<TestPage> pages, ConsoleWords words) {
        this.folders = folders;
        this.table = table;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public List<Finding> findings() {
        try {
            return findings(new PrinterSettings(folders));
        } catch (UnreadyException e) {
            return List.of(new Finding("printer", Level.MISSING, String.valueOf(e.getMessage())));
        }
    }

    private List<Finding> findings(PrinterSettings settings) {
        return table.printer()
                .or(settings::printer)
                .map(address -> findings(address, settings))
                .orElseGet(() -> List.of(finding(Level.WARNING, "none")));
    }

    private List<Finding> findings(PrinterAddress address, PrinterSettings settings) {
        return switch (Printers.real(settings.wishes()).at(address).look()) {
            case Look.Unseen(var why) ->
                List.of(finding(Level.WARNING, "unseen", "printer", address, "trouble", words(why)));
            case Look.Seen seen -> findings(address, seen, settings);
        };
    }

    private List<Finding> findings(PrinterAddress address, Look.Seen seen, PrinterSettings settings) {
        var findings = new ArrayList<Finding>();
        findings.add(finding(
                Level.FINE, "answers", "printer", seen.name().isEmpty() ? address : seen.name(), "address", address));
        seen.troubles().forEach(why -> findings.add(finding(Level.WARNING, "stopped", "trouble", words(why))));
        findings.add(
                seen.loaded().isEmpty()
                        ? finding(Level.FINE, "silentOnPaper")
                        : finding(Level.FINE, "loaded", "papers", papers(seen)));
        var paper = pages.getObject().paper();
        if (seen.lacks(paper)) {
            findings.add(finding(Level.WARNING, "lacks", "paper", name(paper)));
        }
        if (settings.insistsOnBothSides()
                && !address.isFolder()
                && !seen.skills().printsBothSides()) {
            findings.add(finding(Level.WARNING, "oneSide"));
        }
        return findings;
    }

    /** Letters' paper by its name; the rest, such as envelopes, as the printer calls it. */
    private String papers(Look.Seen seen) {
        return seen.loaded().stream()
                .map(loaded -> Arrays.stream(PaperSize.values())
                        .filter(paper -> paper.isCalled(loaded))
                        .findFirst()
                        .map(this::name)
                        .orElse(loaded))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String name(PaperSize paper) {
        return words.of("printer.paper." + paper);
    }

    private String words(Trouble why) {
        return words.of("table.trouble." + why.kind());
    }

    private Finding finding(Level level, String key, Object... args) {
        return new Finding("printer", level, words.of("printer.check." + key, args));
    }
}
