package org.placard.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.Tombstone.Reason;
import org.placard.shared.ActionId;

/**
 * Does at its start what was left undone, then erases one record after the other by the ring's order and takes an action after
 * each; says what it begins and what it has done.
 */
final class ErasingProcess {

    private ErasingProcess() {}

    // The arguments are the kind of storage and the data folder.
    public static void main(String[] args) {
        var vault = new InMemoryVault()
                .unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS)
                .orElseThrow();
        try (var node = Storage.valueOf(args[0]).on(Path.of(args[1]))) {
            node.tombstones().catchUp(List.of());
            for (var id : whole(node)) {
                say("erasing " + id);
                node.tombstones().order(vault, Map.of(id, Reason.WITHDRAWN));
                say("erased " + id);
                var draft = Drafts.signature();
                node.ledger().take(draft);
                say("took " + draft.id());
            }
        }
    }

    private static List<ActionId> whole(Machine node) {
        try (var records = node.ledger().records(Drafts.EVENT)) {
            return records.filter(kept -> !kept.isErased()).map(KeptRecord::id).toList();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
