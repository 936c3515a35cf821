package org.placard.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.placard.ledger.GroupCommit.Waiting;
import org.placard.ledger.JournalReader.Located;
import org.placard.ledger.Segments.Place;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;
import org.placard.shared.NodeId;
import org.placard.shared.UnreadyException;

/** The promise: what {@link #append} returned from is on disk. Holds the folder's lock as long as it is open. */
final class Journal implements Projection.Source, AutoCloseable {

    private final Disk disk;
    private final Path folder;
    private final Clock clock;
    private final NodeKey key;
    private final LineBook lines = new LineBook();
    private final Set<ActionId> ids = ConcurrentHashMap.newKeySet();
    private final NotedFacts facts = new NotedFacts();
    private final Queue<IndexRow> unindexed = new ConcurrentLinkedQueue<>();
    private final Queue<Map<Long, Place>> moved = new ConcurrentLinkedQueue<>();
    private final List<Problem> problems;
    private final JournalEnd end;
    private final Segments segments;
    private final SetAside setAside;
    private final Lock writing = new ReentrantLock();
    private final GroupCommit commits;
    private final Closeable lock;
    private volatile Line line;

    private Journal(Disk disk, Path data, Clock clock, Closeable lock) throws IOException {
        this.disk = disk;
        this.folder = folder(data);
        this.clock = clock;
        this.lock = lock;
        disk.makeFolder(folder);
        key = NodeKey.in(disk, data);
        segments = new Segments(disk, data);
        setAside = new SetAside(disk, data);
        var reading = JournalReader.read(disk, folder, this::remember);
        problems = reading.problems();
        setAside.cut(reading.torn());
        var random = new SecureRandom();
        end = new JournalEnd(disk, folder, reading.identity(random), reading.lastWhole(), reading.end());
        line = Line.begin(random, key.publicKey().bytes(), reading.lastNumber(), reading.lastLink());
        setAside.salvage(this::putBack);
        commits = new GroupCommit(this::commit);
    }

    /**
     * Takes the folder's lock, reads what is there and cuts off an unfinished end.
     *
     * @throws UnreadyException if another process has the data, or the disk refuses
     */
    static Journal open(Disk disk, Path data, Clock clock) {
        try {
            disk.makeFolder(data);
            var lock = disk.lock(data.resolve("lock"));
            try {
                return new Journal(disk, data, clock, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnreadyException(
                    "The data folder " + data + " cannot be used: " + e.getMessage()
                            + ". Check that it is writable and that the disk is not full.",
                    e);
        }
    }

    static Path folder(Path data) {
        return data.resolve("journal");
    }

    NodeId node() {
        return key.id();
    }

    NodeIdentity identity() {
        return key;
    }

    /** How far each line goes. */
    LineBook lines() {
        return lines;
    }

    boolean holds(ActionId id) {
        return ids.contains(id);
    }

    /** What was found wrong when it was opened. */
    List<Problem> problems() {
        return problems;
    }

    @Override
    public Queue<IndexRow> unindexed() {
        return unindexed;
    }

    @Override
    public Queue<Map<Long, Place>> moved() {
        return moved;
    }

    @Override
    public List<IndexRow> all() {
        var rows = new ArrayList<IndexRow>();
        try {
            JournalReader.read(disk, folder, located -> {
                if (located.framed().number() <= line.last()) {
                    IndexRow.of(located).ifPresent(rows::add);
                }
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be read", e);
        }
    }

    List<Fact> facts(String kindPrefix) {
        return facts.ofKind(kindPrefix);
    }

    /**
     * Returns once the entry would survive a power cut.
     *
     * @throws UncheckedIOException if nothing is sure; the same entry may be tried again
     */
    Taken append(Entry entry) {
        if (entry instanceof Entry.Action action && holds(action.id())) {
            return new Taken.AlreadyKept();
        }
        try {
            return commits.append(entry);
        } catch (CompletionException e) {
            throw new UncheckedIOException(
                    "The journal could not be written", new IOException(String.valueOf(e.getCause()), e));
        }
    }

    /**
     * Reads a record's frame.
     *
     * @throws UncheckedIOException if it cannot be read or is no longer what was written
     */
    Frame.Kept read(IndexRow row) {
        return segments.read(row);
    }

    /** The records of rows that lie behind each other, read in one go by whoever asks first. */
    List<Span> spans(List<IndexRow> rows) {
        return Span.of(rows, segments);
    }

    /**
     * Writes a segment anew with frames changed; what is taken meanwhile waits, and goes on in another segment. Returns
     * once that would survive a power cut. Frames keep their number and group.
     *
     * @param change gives what a frame becomes, or nothing where it stays
     */
    void rewrite(int segment, Function<Frame, Optional<Frame>> change) {
        writing.lock();
        try {
            end.leave(segment);
            var places = segments.rewrite(segment, change);
            if (!places.isEmpty()) {
                moved.add(places);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Segment " + segment + " of the journal cannot be written anew", e);
        } finally {
            writing.unlock();
        }
    }

    /** Puts another fact in the place of this one, in memory and in every segment, and takes it off the disk for good. */
    void replace(Fact fact, Fact by) {
        try {
            setAside.forget(List.of(fact.body()));
            var numbers =
                    disk.list(folder).stream().map(SegmentFormat::numberOf).filter(number -> number > 0);
            for (int segment : numbers.toList()) {
                rewrite(
                        segment,
                        frame -> frame instanceof Frame.Noted noted
                                        && noted.fact().isSameAs(fact)
                                ? Optional.of(new Frame.Noted(by))
                                : Optional.empty());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be looked through", e);
        }
        facts.replace(fact, by);
    }

    /** Throws away ends that were set aside and hold one of these byte strings; whatever was whole in them is in the journal. */
    void forget(List<byte[]> beginnings) {
        try {
            setAside.forget(beginnings);
        } catch (IOException e) {
            throw new UncheckedIOException("What is set aside cannot be looked through", e);
        }
    }

    private void commit(List<Waiting> group) {
        var fresh = new ArrayList<Waiting>();
        var known = new ArrayList<Waiting>();
        var inGroup = new HashSet<ActionId>();
        for (var waiting : group) {
            var isNew = !(waiting.entry() instanceof Entry.Action action)
                    || (!ids.contains(action.id()) && inGroup.add(action.id()));
            (isNew ? fresh : known).add(waiting);
        }
        writing.lock();
        try {
            write(fresh.stream().map(Waiting::entry).toList());
            fresh.forEach(waiting -> waiting.answer().complete(new Taken.Kept()));
            known.forEach(waiting -> waiting.answer().complete(new Taken.AlreadyKept()));
        } catch (IOException | RuntimeException e) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(e));
        } finally {
            writing.unlock();
        }
    }

    private void write(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        var group = line.group(entries, Link.hourOf(clock.instant()));
        var place = end.append(group.bytes(), line.last() + 1);
        for (var frame : group.frames()) {
            remember(new Located(place.segment(), place.offset() + frame.offset(), frame.framed()));
        }
        line = group.after();
    }

    /** Writes what was good in an unfinished end and is not held; the line gives it new links. */
    private void putBack(List<Entry> salvaged) throws IOException {
        write(salvaged.stream().filter(this::isMissing).toList());
    }

    private boolean isMissing(Entry entry) {
        return switch (entry) {
            case Entry.Action action -> !holds(action.id());
            case Entry.Note note -> facts(note.fact().kind()).stream().noneMatch(note.fact()::isSameAs);
            case Entry.Arrived _ -> false;
        };
    }

    private void remember(Located located) {
        var frame = located.framed().frame();
        lines.see(located.framed().number(), frame);
        IndexRow.of(located).ifPresent(row -> {
            unindexed.add(row);
            ids.add(row.id());
        });
        if (frame instanceof Frame.Noted noted) {
            facts.add(noted.fact());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            commits.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end.close();
        lock.close();
    }
}
