package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts records out of the journal's files, or in the hub's database, for a command that may neither hold nor mend them. */
@Component
public class ReadTallies {

    private final Folders folders;
    private final ObjectProvider<HubRecords> hub;
    private volatile @Nullable Read trust;

    ReadTallies(Folders folders, ObjectProvider<HubRecords> hub) {
        this.folders = folders;
        this.hub = hub;
    }

    /** What was taken at each event. */
    public Map<EventId, Tally> read() {
        var records = hub.getIfAvailable();
        return records == null ? readJournal() : records.tallies();
    }

    private Map<EventId, Tally> readJournal() {
        var rows = new LinkedHashMap<EventId, List<Tally.Row>>();
        each(
                Standing.COUNTED,
                row -> rows.computeIfAbsent(row.event(), _ -> new ArrayList<>()).add(counted(row)));
        var tallies = new LinkedHashMap<EventId, Tally>();
        rows.forEach((event, counted) -> tallies.put(event, new Tally(counted)));
        return tallies;
    }

    /** The letters that were written for real at the event. */
    public Set<ActionId> letters(EventId event) {
        var records = hub.getIfAvailable();
        return records == null ? ofEvent(event, Standing.COUNTED, ActionKind.LETTER) : records.letters(event);
    }

    /** What was taken for real at the event and does not count, since its machine was sent away. */
    public Set<ActionId> untrusted(EventId event) {
        var records = hub.getIfAvailable();
        return records == null
                ? ofEvent(event, Standing.UNTRUSTED, ActionKind.values())
                : records.all(Standing.UNTRUSTED)
                        .map(row -> KeptRecord.of(row.kept()))
                        .filter(kept -> kept.event().equals(event) && !kept.practice())
                        .map(KeptRecord::id)
                        .collect(Collectors.toSet());
    }

    private Set<ActionId> ofEvent(EventId event, Standing standing, ActionKind... kinds) {
        var ids = new LinkedHashSet<ActionId>();
        each(standing, row -> {
            if (row.event().equals(event) && !row.practice() && List.of(kinds).contains(row.kind())) {
                ids.add(row.id());
            }
        });
        return ids;
    }

    private void each(Standing standing, Consumer<IndexRow> reader) {
        var folder = Journal.folder(folders.data());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            var trust = trust(folder);
            JournalReader.read(
                    new RealDisk(),
                    folder,
                    located -> IndexRow.of(located)
                            .filter(row -> trust.standing(row) == standing)
                            .ifPresent(reader));
        } catch (IOException e) {
            throw new UnreadyException("The journal in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Read once for all questions, as long as the files are what they were. */
    private ReadTrust trust(Path folder) throws IOException {
        long size = 0;
        for (var file : new RealDisk().list(folder)) {
            size += Files.size(file);
        }
        var before = trust;
        if (before == null || before.size() != size) {
            before = new Read(size, ReadTrust.of(new RealDisk(), folder));
            trust = before;
        }
        return before.trust();
    }

    private record Read(long size, ReadTrust trust) {}

    private static Tally.Row counted(IndexRow row) {
        return new Tally.Row(row.campaign(), row.kind(), row.practice(), Link.startOf(row.hour()), 1);
    }
}
