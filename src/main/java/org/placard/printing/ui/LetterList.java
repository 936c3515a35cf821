package org.placard.printing.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final transient OpenTable table;
    private final transient ConsoleWords words;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final NumberField number;
    private final transient Map<ActionId, Description> described = new HashMap<>();
    private final Map<ActionId, LetterRow> rows = new HashMap<>();

    LetterList(OpenTable table, ConsoleWords words) {
        this.table = table;
        this.words = words;
        this.number = new NumberField(words.of("table.find"), this::filter);
        addClassName("table-letters");
        getElement().setAttribute("aria-label", words.of("table.letters"));
        none.setText(words.of("table.none"));
        add(number, none, list);
        refresh();
        add(new Steady());
    }

    /** Shows the letters as they are now; a row that did not change stays as it is, with a question open in it and all. */
    void refresh() {
        var recalls = recalls();
        var now = table.letters().stream()
                .sorted(Comparator.comparing((PrintJob job) ->
                                !recalls.containsKey(job.ticket().id()))
                        .thenComparingInt(job -> ORDER.indexOf(job.state()))
                        .thenComparingInt(PrintJob::number))
                .toList();
        none.setVisible(now.isEmpty());
        number.setVisible(!now.isEmpty());
        dropOthers(now);
        for (int at = 0; at < now.size(); at++) {
            place(row(now.get(at), recalls), at);
        }
        filter(number.digits());
    }

    private void dropOthers(List<PrintJob> now) {
        var ids = new HashSet<ActionId>();
        now.forEach(job -> ids.add(job.ticket().id()));
        rows.entrySet().removeIf(row -> {
            var gone = !ids.contains(row.getKey());
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
    }

    private Map<ActionId, Recall> recalls() {
        var recalls = new HashMap<ActionId, Recall>();
        table.takenBack().forEach(id -> recalls.put(id, Recall.TAKEN_BACK));
        table.unmatched().forEach(id -> recalls.putIfAbsent(id, Recall.UNKNOWN));
        return recalls;
    }

    private LetterRow row(PrintJob job, Map<ActionId, Recall> recalls) {
        var id = job.ticket().id();
        var back = recalls.getOrDefault(id, Recall.NONE);
        var before = rows.get(id);
        if (before != null && before.shows(job, back)) {
            return before;
        }
        if (before != null) {
            list.remove(before);
        }
        var description = described.computeIfAbsent(id, _ -> table.describe(job, words.language()));
        var row = new LetterRow(table, words, job, description, back, this::refresh);
        rows.put(id, row);
        return row;
    }

    private void place(LetterRow row, int at) {
        if (at >= list.getComponentCount() || !list.getComponentAt(at).equals(row)) {
            list.addComponentAtIndex(at, row);
        }
    }

    private void filter(String beginning) {
        rows.values().forEach(row -> row.setVisible(row.isNumbered(beginning)));
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
}
