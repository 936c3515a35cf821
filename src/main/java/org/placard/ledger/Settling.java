package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.shared.NodeId;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/** Keeps the index's word on what is believed of machines that were sent away. A node believes itself. */
final class Settling {

    private final Journal journal;
    private final Supplier<Map<NodePublicKey, Revocation>> revocations;
    private @Nullable Map<NodePublicKey, Revocation> settled;
    private Set<NodeId> revoked = Set.of();

    Settling(Journal journal, Supplier<Map<NodePublicKey, Revocation>> revocations) {
        this.journal = journal;
        this.revocations = revocations;
    }

    /** Rows are in the index that nobody has looked at yet. */
    void cameIn(List<IndexRow> rows) {
        if (!revoked.isEmpty() && rows.stream().map(IndexRow::node).anyMatch(revoked::contains)) {
            settled = null;
        }
    }

    /** Whether any machine was sent away, as far as the index knows. */
    boolean doubtsAnybody() {
        return !revoked.isEmpty();
    }

    /** The index was made anew. */
    void madeAnew() {
        settled = null;
    }

    /** Before anybody asks the index. */
    void settle(RecordIndex index) {
        var now = revocations.get();
        if (now.equals(settled)) {
            return;
        }
        settled = now;
        revoked = now.keySet().stream().map(NodePublicKey::node).collect(Collectors.toSet());
        now.values().forEach(revocation -> settle(revocation, index));
    }

    private void settle(Revocation revocation, RecordIndex index) {
        var lines = journal.lines().all().stream()
                .filter(line -> revocation.isAbout(line))
                .toList();
        for (var line : lines) {
            index.mark(line.id(), trust(revocation, line, index));
        }
        for (var line : lines) {
            var trust = trust(revocation, line, index);
            index.repeated(line.id()).stream()
                    .filter(row -> trust.covers(row.sequence(), row.link()))
                    .forEach(row -> index.believe(row.id()));
        }
    }

    private LineTrust trust(Revocation revocation, HeldLine line, RecordIndex index) {
        return LineTrust.of(revocation, line, index::holds, held -> steps(held, index, journal));
    }

    /** Of a line that never forked the order says what comes before each; of another one the records are read. */
    static List<Step> steps(HeldLine line, RecordIndex index, Journal journal) {
        var rows = index.between(line.id(), 1, Long.MAX_VALUE);
        if (line.tips().size() > 1) {
            return rows.stream().map(row -> Step.of(journal.read(row).link())).toList();
        }
        var steps = new ArrayList<Step>();
        Sha256 before = line.start().previous();
        for (var row : rows) {
            steps.add(row.step(before));
            before = row.link();
        }
        return steps;
    }
}
