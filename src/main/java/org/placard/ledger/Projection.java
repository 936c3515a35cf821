package org.placard.ledger;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.Segments.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Keeps the index abreast of the journal. The journal runs ahead without waiting; whoever asks the index waits until
 * it has seen all that was taken before. An index that fails is made anew, so its damage stops neither taking nor
 * asking.
 */
final class Projection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int BATCH = 1000;

    private final Source journal;
    private final IndexDatabase database;
    private final RecordIndex index;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index").daemon().factory());
    private @Nullable Future<?> following;
    private final Settling settling;
    private boolean compared;

    Projection(Source journal, IndexDatabase database, Settling settling) {
        this.settling = settling;
        this.journal = journal;
        this.database = database;
        this.index = new RecordIndex(database);
    }

    /** What the projection needs of the journal. */
    interface Source {

        /** Records that the index has not seen yet, oldest first. */
        Queue<IndexRow> unindexed();

        /** By number, where records stand since their segments were written anew, oldest first. */
        Queue<Map<Long, Place>> moved();

        /** All records, read anew. */
        List<IndexRow> all();
    }

    /** Answers from an index that has seen everything taken before this call. */
    synchronized <T> T ask(Function<RecordIndex, T> question) {
        try {
            catchUp();
            return question.apply(index);
        } catch (DataAccessException e) {
            LOG.warn("The index failed and is made anew from the journal: {}", e.getMessage());
            rebuild();
            settling.settle(index);
            return question.apply(index);
        }
    }

    /** A page of what is past the last link that is believed of its machine, in order, after that number. */
    List<IndexRow> untrusted(long number) {
        return ask(index -> settling.doubtsAnybody() ? index.standing(Standing.UNTRUSTED, number) : List.of());
    }

    /** Leaves nothing on the disk of what the index once said. */
    synchronized void compact() {
        ask(RecordIndex::highest);
        database.compact();
    }

    /** Keeps the index close behind, so that neither a question nor the next start has much to do. */
    Projection follow() {
        following = pace.scheduleWithFixedDelay(this::catchUpQuietly, 0, 1, TimeUnit.SECONDS);
        return this;
    }

    private void catchUpQuietly() {
        try {
            ask(RecordIndex::highest);
        } catch (RuntimeException e) {
            LOG.warn("The index stays behind for now: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (following != null) {
            following.cancel(false);
        }
        pace.close();
    }

    private void catchUp() {
        if (!compared) {
            compare();
            compared = true;
        }
        var rows = journal.unindexed();
        while (!rows.isEmpty()) {
            var batch = rows.stream().limit(BATCH).toList();
            index.add(batch);
            settling.cameIn(batch);
            batch.forEach(row -> rows.remove());
        }
        for (var places = journal.moved().peek();
                places != null;
                places = journal.moved().peek()) {
            index.move(places);
            journal.moved().remove();
        }
        settling.settle(index);
    }

    /** At the start the queue holds all records: what the index has of them must be the same, row by row. */
    private void compare() {
        var rows = journal.unindexed();
        long last = 0;
        for (var page = index.after(last); !page.isEmpty(); page = index.after(last)) {
            for (var row : page) {
                if (!row.asKept().equals(rows.peek())) {
                    LOG.warn("The index differs from the journal at record {} and is made anew", row.number());
                    rebuild();
                    return;
                }
                rows.remove();
            }
            last = page.getLast().number();
        }
    }

    private void rebuild() {
        database.renew();
        var rows = journal.unindexed();
        var all = journal.all();
        for (int from = 0; from < all.size(); from += BATCH) {
            index.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        long last = all.isEmpty() ? 0 : all.getLast().number();
        rows.removeIf(row -> row.number() <= last);
        compared = true;
        settling.madeAnew();
    }
}
