package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One thread writes what many callers wait for: all that came during one sync goes into the next. */
final class GroupCommit {

    private static final int MOST = 256;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Consumer<List<Waiting>> commit;
    private final Thread writer;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param commit writes the group and answers each; it does not throw
     */
    GroupCommit(Consumer<List<Waiting>> commit) {
        this.commit = commit;
        this.writer = Thread.ofPlatform().name("journal").daemon().start(this::write);
    }

    /**
     * Someone waits for it.
     *
     * @param entry what to write; absent to end the thread
     */
    record Waiting(@Nullable Entry entry, CompletableFuture<Taken> answer) {

        int bytes() {
            return switch (entry) {
                case Entry.Action action -> action.sealed().length;
                case Entry.Note note -> note.fact().body().length;
                case Entry.Arrived arrived -> arrived.bytes();
                case null -> 0;
            };
        }
    }

    /** Waits until the entry is on disk; what the commit answered with exceptionally is thrown. */
    Taken append(Entry entry) {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        synchronized (queue) {
            if (closed) {
                throw new IllegalStateException("The journal is closed");
            }
            queue.add(waiting);
        }
        return waiting.answer().join();
    }

    private void write() {
        var group = new ArrayList<Waiting>();
        while (fill(group)) {
            commit.accept(group);
            group.clear();
        }
    }

    private boolean fill(List<Waiting> group) {
        int bytes = 0;
        @Nullable Waiting next = take();
        while (next != null && next.entry() != null) {
            group.add(next);
            bytes += next.bytes();
            next = group.size() < MOST && bytes < MOST_BYTES ? queue.poll() : null;
        }
        if (next != null && !group.isEmpty()) {
            queue.add(next);
        }
        return !group.isEmpty();
    }

    private Waiting take() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                // Nobody has a reason to interrupt this thread; it ends when it is closed.
            }
        }
    }

    /** Returns once everything that was waiting is answered. */
    void finish() throws InterruptedException {
        synchronized (queue) {
            if (!closed) {
                closed = true;
                queue.add(new Waiting(null, new CompletableFuture<>()));
            }
        }
        writer.join();
    }
}
