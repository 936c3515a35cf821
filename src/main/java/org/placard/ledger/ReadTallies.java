package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
        each(row -> rows.computeIfAbsent(row.event(), _ -> new ArrayList<>()).add(counted(row)));
        var tallies = new LinkedHashMap<EventId, Tally>();
        rows.forEach((event, counted) -> tallies.put(event, new Tally(counted)));
        return tallies;
    }

    /** The letters that were written for real at the event. */
    public Set<ActionId> letters(EventId event) {
        var records = hub.getIfAvailable();
        return records == null ? readLetters(event) : records.letters(event);
    }

    private Set<ActionId> readLetters(EventId event) {
        var letters = new LinkedHashSet<ActionId>();
        each(row -> {
            if (row.event().equals(event) && row.kind() == ActionKind.LETTER && !row.practice()) {
                letters.add(row.id());
            }
        });
        return letters;
    }

    private void each(Consumer<IndexRow> reader) {
        var folder = Journal.folder(folders.data());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            JournalReader.read(
                    new RealDisk(),
                    folder,
                    located -> IndexRow.of(located)
                            .filter(row -> row.standing() == Frame.Standing.COUNTED)
                            .ifPresent(reader));
        } catch (IOException e) {
            throw new UnreadyException("The journal in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Tally.Row counted(IndexRow row) {
        return new Tally.Row(row.campaign(), row.kind(), row.practice(), Link.startOf(row.hour()), 1);
    }
}
