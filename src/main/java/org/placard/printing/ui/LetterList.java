package org.placard.printing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.printing.JobState;
import org.placard.printing.LetterPages.Description;
import org.placard.printing.OpenTable;
import org.placard.printing.PrintJob;
import org.placard.shared.ActionId;
import org.placard.shared.text.ConsoleWords;

/** The event's letters: questions first, then what waits, then what lies ready, then what is done. */
final class LetterList extends Section {

    private static final List<JobState> ORDER = List.of(
            JobState.HELD,
            JobState.SENT,
            JobState.WAITING,
            JobState.PRINTED,
            JobState.HANDED_OVER,
            JobState.TAKEN,
            JobState.POSTED,
            JobState.CANCELLED);

    private final OpenTable table;
    private final ConsoleWords words;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Map<ActionId, Optional<Description>> described = new HashMap<>();
    private List<PrintJob> shown = List.of();

    LetterList(OpenTable table, ConsoleWords words) {
        this.table = table;
        this.words = words;
        addClassName("table-letters");
        getElement().setAttribute("aria-label", words.of("table.letters"));
        none.setText(words.of("table.none"));
        add(none, list);
        refresh();
    }

    /** Shows the letters as they are now; what did not change stays as it is, with focus and all. */
    void refresh() {
        var now = table.letters().stream()
                .sorted(Comparator.comparingInt((PrintJob job) -> ORDER.indexOf(job.state()))
                        .thenComparingInt(PrintJob::number))
                .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        none.setVisible(now.isEmpty());
        list.removeAll();
        now.forEach(job -> list.add(row(job)));
    }

    /** Those that wait for paper, in their order. */
    List<PrintJob> waiting() {
        return table.letters().stream()
                .filter(job -> job.state() == JobState.WAITING)
                .toList();
    }

    /** How many are in one of these states. */
    long count(JobState... states) {
        return table.letters().stream()
                .filter(job -> List.of(states).contains(job.state()))
                .count();
    }

    private ListItem row(PrintJob job) {
        var description = described.computeIfAbsent(job.ticket().id(), _ -> table.describe(job, words.language()));
        return new LetterRow(table, words, job, description, this::refresh);
    }
}
