package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placard.ledger.JournalReader.Located;

/** Reads the journal as a stranger would, and holds what the index says against it. */
final class JournalVerification implements Verification {

    /** While the node is running, the end of the file may just be growing: then it is read again. */
    private static final int READINGS = 5;

    private final Disk disk;
    private final Path folder;
    private final IndexReading index;
    private final Predicate<Tombstone> isGenuine;

    /** Believes every order to erase that stands there. */
    JournalVerification(Disk disk, Path data, IndexReading index) {
        this(disk, data, index, _ -> true);
    }

    JournalVerification(Disk disk, Path data, IndexReading index, Predicate<Tombstone> isGenuine) {
        this.isGenuine = isGenuine;
        this.disk = disk;
        this.folder = Journal.folder(data);
        this.index = index;
    }

    /** Where the index's rows come from. */
    @FunctionalInterface
    interface IndexReading {

        /**
         * Reads all rows in order, adding a problem where they cannot be read.
         *
         * @return the rows, or empty where the index is not there or not ours to open
         */
        Optional<List<IndexRow>> rows(List<Problem> problems);
    }

    @Override
    public Report run() {
        var problems = new ArrayList<Problem>();
        var indexed = index.rows(problems);
        var found = read();
        problems.addAll(0, found.problems);
        indexed.flatMap(rows -> difference(rows, found.rows)).ifPresent(problems::add);
        problems.addAll(found.erased.problems());
        return new Report(
                found.rows.size(), found.erased.erased(), found.facts, found.lines, indexed.isPresent(), problems);
    }

    private Found read() {
        try {
            var found = new Found(isGenuine);
            for (int reading = 0; reading < READINGS; reading++) {
                found = new Found(isGenuine);
                var read = JournalReader.read(disk, folder, found::add);
                found.problems = read.problems();
                if (read.torn() == null) {
                    break;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal in " + folder + " cannot be read", e);
        }
    }

    /** The index may lag behind, never be ahead or say something else. */
    private static Optional<Problem> difference(List<IndexRow> indexed, List<IndexRow> kept) {
        for (int i = 0; i < Math.min(indexed.size(), kept.size()); i++) {
            if (!indexed.get(i).asKept().equals(kept.get(i))) {
                var number = Math.min(indexed.get(i).number(), kept.get(i).number());
                return Optional.of(
                        new Problem(Kind.INDEX_DIFFERS, "index", "it differs from the journal at frame " + number));
            }
        }
        int beyond = indexed.size() - kept.size();
        return beyond <= 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        Kind.TRUNCATED,
                        "journal",
                        "the index knows of " + beyond + " later records that the journal no longer holds"));
    }

    private static final class Found {

        private final List<IndexRow> rows = new ArrayList<>();
        private List<Problem> problems = List.of();
        private long facts;
        private long lines;
        private final ErasedCheck erased;

        private Found(Predicate<Tombstone> isGenuine) {
            erased = new ErasedCheck(isGenuine);
        }

        private void add(Located located) {
            IndexRow.of(located).ifPresent(rows::add);
            erased.see(located);
            switch (located.framed().frame()) {
                case Frame.Noted _ -> facts++;
                case Frame.LineStart _, Frame.OthersLine _ -> lines++;
                default -> {}
            }
        }
    }
}
