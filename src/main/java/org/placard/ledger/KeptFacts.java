package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange.Foreign;
import org.placard.shared.UnreadyException;

/**
 * The journal's facts: from the open journal or, while it is not open here, out of its files. So a command that only
 * asks needs no lock, leaves nothing behind, and runs beside a node that has the data.
 */
final class KeptFacts implements FactStore {

    private final Supplier<Journal> opening;
    private final Supplier<Optional<Journal>> opened;
    private final Supplier<List<Fact>> closed;
    private final Supplier<LineBook> closedLines;
    private volatile @Nullable Integer seen;

    private KeptFacts(
            Supplier<Journal> opening,
            Supplier<Optional<Journal>> opened,
            Supplier<List<Fact>> closed,
            Supplier<LineBook> closedLines) {
        this.opening = opening;
        this.opened = opened;
        this.closed = closed;
        this.closedLines = closedLines;
    }

    /** Opens the journal for the first question. */
    static KeptFacts of(Supplier<Journal> journal) {
        return new KeptFacts(journal, () -> Optional.of(journal.get()), List::of, LineBook::new);
    }

    /** Reads the files until something else opens the journal. */
    static KeptFacts unopened(Disk disk, Path data, Supplier<Journal> opening, Supplier<Optional<Journal>> opened) {
        return new KeptFacts(opening, opened, () -> read(disk, data), () -> lines(disk, data));
    }

    @Override
    public List<Fact> ofKind(String prefix) {
        var open = opened.get();
        if (open.isPresent()) {
            return open.get().facts(prefix);
        }
        var facts = closed.get();
        seen = facts.size();
        return facts.stream().filter(fact -> fact.kind().startsWith(prefix)).toList();
    }

    /** The facts of other nodes, in the order in which each noted them. */
    List<Foreign> told(String prefix) {
        var book = opened.get().map(Journal::lines).orElseGet(closedLines);
        return Hearsay.of(book.all(), line -> book.toldOf(line.id()), prefix);
    }

    @Override
    public void keep(Fact fact) {
        boolean wasOpen = opened.get().isPresent();
        var journal = opening.get();
        var known = seen;
        if (!wasOpen && known != null && known != journal.facts("").size()) {
            throw new UnreadyException("The data folder was changed by another command just now. Try again.");
        }
        journal.append(new Entry.Note(fact));
    }

    @Override
    public void replace(Fact fact, Fact by) {
        opening.get().replace(fact, by);
    }

    private static List<Fact> read(Disk disk, Path data) {
        var facts = new ArrayList<Fact>();
        read(disk, data, (_, frame) -> {
            if (frame instanceof Frame.Noted noted) {
                facts.add(noted.fact());
            }
        });
        return facts;
    }

    private static LineBook lines(Disk disk, Path data) {
        var book = new LineBook();
        read(disk, data, (number, frame) -> {
            if (!(frame instanceof Frame.Noted)) {
                book.see(number, frame);
            }
        });
        return book;
    }

    private static void read(Disk disk, Path data, BiConsumer<Long, Frame> reader) {
        try {
            JournalReader.read(
                    disk,
                    Journal.folder(data),
                    located -> reader.accept(
                            located.framed().number(), located.framed().frame()));
        } catch (IOException e) {
            throw new UnreadyException("The journal in " + data + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
