package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;
import org.placard.shared.NodePublicKey;

/** What a journal's files alone say of records whose machine was sent away: what an index that is settled says too. */
final class ReadTrust {

    private final Map<LineId, LineTrust> lines = new HashMap<>();
    private final Set<ActionId> believedElsewhere = new HashSet<>();

    private ReadTrust() {}

    /** Reads the files once, and once more where a machine was sent away. */
    static ReadTrust of(Disk disk, Path folder) throws IOException {
        var trust = new ReadTrust();
        var book = new LineBook();
        var noted = new ArrayList<Revocation>();
        JournalReader.read(disk, folder, located -> {
            book.see(located.framed().number(), located.framed().frame());
            if (located.framed().frame() instanceof Frame.Noted fact) {
                Revocation.read(fact.fact()).ifPresent(noted::add);
            }
        });
        var revocations = Revocations.heaviest(noted);
        if (!revocations.isEmpty()) {
            trust.look(disk, folder, book, revocations);
        }
        return trust;
    }

    private void look(Disk disk, Path folder, LineBook book, Map<NodePublicKey, Revocation> revocations)
            throws IOException {
        var about = new HashMap<LineId, Revocation>();
        revocations.forEach((node, revocation) ->
                book.all().stream().filter(revocation::isAbout).forEach(line -> about.put(line.id(), revocation)));
        var steps = new HashMap<LineId, List<Step>>();
        var repeated = new ArrayList<IndexRow>();
        JournalReader.read(disk, folder, located -> {
            if (located.framed().frame() instanceof Frame.Received received) {
                var line = new LineId(received.record().link().line());
                if (about.containsKey(line)) {
                    steps.computeIfAbsent(line, _ -> new ArrayList<>())
                            .add(Step.of(received.record().link()));
                    IndexRow.of(located)
                            .filter(row -> row.standing() == Standing.REPEATED)
                            .ifPresent(repeated::add);
                }
            }
        });
        about.forEach((id, revocation) -> book.line(id)
                .ifPresent(line -> lines.put(id, trust(revocation, line, steps.getOrDefault(id, List.of())))));
        repeated.stream().filter(this::isCovered).map(IndexRow::id).forEach(believedElsewhere::add);
    }

    private static LineTrust trust(Revocation revocation, HeldLine line, List<Step> steps) {
        return LineTrust.of(
                revocation,
                line,
                (_, sequence, link) -> steps.stream()
                        .anyMatch(step ->
                                step.sequence() == sequence && step.link().equals(link)),
                _ -> steps);
    }

    /** How a row of the journal stands by now. */
    Standing standing(IndexRow row) {
        return row.standing() == Standing.COUNTED && !isCovered(row) && !believedElsewhere.contains(row.id())
                ? Standing.UNTRUSTED
                : row.standing();
    }

    private boolean isCovered(IndexRow row) {
        var trust = lines.get(row.line());
        return trust == null || trust.covers(row.sequence(), row.link());
    }
}
