package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Entry.Action;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.GroupCommit.Waiting;
import org.placard.shared.ActionId;
import org.placard.shared.Sha256;

/**
 * What this process itself takes, in a line of its own: several actions to a transaction. As no process knows where another
 * one's line ends, the line begins at a link that nobody has.
 */
final class OwnLine implements AutoCloseable {

    private final NodeIdentity node;
    private final DatabaseLines lines;
    private final HubRecords records;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final GroupCommit commits = new GroupCommit(this::commit);
    private @Nullable HeldLine line;

    OwnLine(NodeIdentity node, DataSource source, DatabaseLines lines, Clock clock) {
        this.node = node;
        this.lines = lines;
        this.records = new HubRecords(source);
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /**
     * Returns once the action would survive a power cut.
     *
     * @throws UncheckedIOException if nothing is sure; the same action may be tried again
     */
    Taken append(Action action) {
        try {
            return commits.append(action);
        } catch (CompletionException e) {
            throw new UncheckedIOException(
                    "The database did not keep it", new IOException(String.valueOf(e.getCause()), e));
        }
    }

    /** The line, which is begun for its first entry. */
    synchronized LineId id() {
        return begun().id();
    }

    private void commit(List<Waiting> group) {
        try {
            var fresh = transactions.run(() -> write(group));
            group.forEach(waiting -> waiting.answer()
                    .complete(fresh.remove(idOf(waiting)) ? new Taken.Kept() : new Taken.AlreadyKept()));
        } catch (RuntimeException e) {
            abandon();
            group.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    /** Gives the ids that were not held before. */
    private synchronized Set<ActionId> write(List<Waiting> group) {
        var fresh = new HashSet<>(group.stream().map(OwnLine::idOf).toList());
        fresh.removeAll(records.heldOf(fresh));
        var grown = begun();
        var taken = new ArrayList<Frame.Received>();
        var left = new HashSet<>(fresh);
        for (var waiting : group) {
            if (waiting.entry() instanceof Action action && left.remove(action.id())) {
                var kept = next(grown, action);
                taken.add(new Frame.Received(Standing.COUNTED, kept));
                grown = grown.grownBy(kept.link());
            }
        }
        records.add(taken);
        lines.update(grown);
        line = grown;
        return fresh;
    }

    private static Frame.Kept next(HeldLine line, Action action) {
        var tip = line.tips().isEmpty()
                ? new Tip(0, line.start().previous())
                : line.tips().getLast();
        var link = new Link(
                line.start().line(),
                tip.sequence() + 1,
                action.hour(),
                Hashes.of(action.core()),
                Hashes.of(action.sealed()),
                tip.link());
        return new Frame.Kept(action.core(), action.sealed(), link);
    }

    private static ActionId idOf(Waiting waiting) {
        if (waiting.entry() instanceof Action action) {
            return action.id();
        }
        throw new IllegalArgumentException("Only actions stand in a line");
    }

    private HeldLine begun() {
        var known = line;
        if (known != null) {
            return known;
        }
        var nobodys = new byte[Hashes.BYTES];
        random.nextBytes(nobodys);
        var start = new Frame.LineStart(
                random.nextLong(),
                Link.hourOf(clock.instant()),
                node.publicKey().bytes(),
                Sha256.of(nobodys));
        var begun = HeldLine.begun(start, true);
        transactions.run(() -> {
            lines.begin(begun);
            return begun;
        });
        line = begun;
        return begun;
    }

    /** After a failure nobody knows where the line ends: the next action begins another one. */
    private synchronized void abandon() {
        line = null;
    }

    @Override
    public void close() {
        try {
            commits.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
