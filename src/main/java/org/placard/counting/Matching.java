package org.placard.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Decides on all records at once, so that it does not matter in which order they came: who gave an e-mail address stands
 * for those of the same name and postcode who gave none, and two addresses are two people.
 */
final class Matching {

    private final RecordTable table;
    private final Map<Integer, Judgement> judged;
    private final TagIndex contacts;
    private final TagIndex places;
    private final TagIndex names;

    /** @param judged what people said, by row */
    Matching(RecordTable table, Map<Integer, Judgement> judged) {
        this.table = table;
        this.judged = judged;
        this.contacts = new TagIndex(table.contacts());
        this.places = new TagIndex(table.places());
        this.names = new TagIndex(table.names());
    }

    /** @param takenBack the numbers of the receipts that were handed in */
    void decide(Set<Long> takenBack) {
        rows(this::index);
        rows(this::compare);
        var roots = roots();
        rows(row -> take(row, takenBack));
        hold(roots);
    }

    private void index(int row) {
        stand(contacts, table.contacts(), row, _ -> true);
        stand(places, table.places(), row, this::hasContact);
        stand(names, table.names(), row, this::saysMoreThanAName);
    }

    /** Whoever said more stands for those who said less; otherwise whoever came first. */
    private static void stand(TagIndex index, LongColumn tags, int row, IntPredicate saysMore) {
        long tag = tags.get(row);
        int standing = index.find(tag);
        boolean free = standing == TagIndex.NONE || (saysMore.test(row) && !saysMore.test(standing));
        if (tag != Identity.NO_TAG && free) {
            index.put(row);
        }
    }

    private void compare(int row) {
        if (hasContact(row)) {
            match(row, Verdict.DUPLICATE, contacts, table.contacts());
        } else if (saysMoreThanAName(row)) {
            match(row, Verdict.DUPLICATE, places, table.places());
        } else if (table.names().get(row) != Identity.NO_TAG) {
            boolean sure = judged.get(row) == Judgement.ONE_PERSON;
            match(row, sure ? Verdict.DUPLICATE : Verdict.ASKS, names, table.names());
        }
    }

    private void match(int row, Verdict verdict, TagIndex index, LongColumn tags) {
        int standing = index.find(tags.get(row));
        if (standing != row) {
            table.decide(row, verdict, standing);
        }
    }

    /** The record at the end of each one's duplicates. */
    private IntColumn roots() {
        var roots = new IntColumn();
        rows(row -> {
            int root = row;
            while (table.verdict(root) == Verdict.DUPLICATE) {
                root = table.other(root);
            }
            roots.add(root);
        });
        return roots;
    }

    private void take(int row, Set<Long> takenBack) {
        if (takenBack.contains(table.receipt(row)) || judged.get(row) == Judgement.GOES) {
            table.decide(row, Verdict.WITHDRAWN, table.other(row));
        }
    }

    /** Whatever was one person's with something that was taken back waits, unless somebody said that it stays. */
    private void hold(IntColumn roots) {
        var takenBack = new HashMap<Integer, Integer>();
        rows(row -> {
            if (table.verdict(row) == Verdict.WITHDRAWN) {
                takenBack.putIfAbsent(roots.get(row), row);
            }
        });
        var staying = new HashMap<Integer, Integer>();
        rows(row -> {
            var other = takenBack.get(roots.get(row));
            if (other != null && table.verdict(row) != Verdict.WITHDRAWN) {
                settle(row, other, staying, roots.get(row));
            }
        });
    }

    private void settle(int row, int takenBack, Map<Integer, Integer> staying, int root) {
        if (judged.get(row) != Judgement.STAYS) {
            table.decide(row, Verdict.HELD, takenBack);
            return;
        }
        var first = staying.putIfAbsent(root, row);
        if (first == null) {
            table.decide(row, Verdict.COUNTS, takenBack);
        } else {
            table.decide(row, Verdict.DUPLICATE, first);
        }
    }

    private boolean hasContact(int row) {
        return table.contacts().get(row) != Identity.NO_TAG;
    }

    private boolean saysMoreThanAName(int row) {
        return hasContact(row) || table.places().get(row) != Identity.NO_TAG;
    }

    private void rows(IntConsumer each) {
        for (int row = 0; row < table.size(); row++) {
            each.accept(row);
        }
    }
}
