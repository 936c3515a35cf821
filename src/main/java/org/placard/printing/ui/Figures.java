package org.placard.printing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.Arrays;
import org.placard.printing.JobState;
import org.placard.shared.text.ConsoleWords;

/** How many letters there are, and where: they add up to those written. */
final class Figures extends DescriptionList {

    private final transient ConsoleWords words;
    private String shown = "";

    Figures(ConsoleWords words) {
        this.words = words;
        addClassName("table-figures");
    }

    void show(LetterList letters) {
        long[] counts = {
            letters.count(JobState.values()),
            letters.count(JobState.WAITING, JobState.SENT),
            letters.count(JobState.HELD),
            letters.count(JobState.PRINTED),
            letters.count(JobState.HANDED_OVER),
            letters.count(JobState.POSTED, JobState.TAKEN),
            letters.count(JobState.CANCELLED)
        };
        var now = Arrays.toString(counts);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        var names = new String[] {"written", "waiting", "held", "printed", "handedOver", "gone", "cancelled"};
        for (int at = 0; at < names.length; at++) {
            add(new Term(words.of("table.figure." + names[at])), new Description(String.valueOf(counts[at])));
        }
    }
}
