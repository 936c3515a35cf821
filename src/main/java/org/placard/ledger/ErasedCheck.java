package org.placard.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.JournalReader.Located;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;

/** Holds what is erased in a journal against the ring's orders: no more and no less may be gone. */
final class ErasedCheck {

    private final Predicate<Tombstone> isGenuine;
    private final Map<SealedPart, String> erased = new HashMap<>();
    private final Map<ActionId, String> whole = new HashMap<>();
    private final Set<SealedPart> ordered = new HashSet<>();

    /** @param isGenuine whether the ring gave it */
    ErasedCheck(Predicate<Tombstone> isGenuine) {
        this.isGenuine = isGenuine;
    }

    void see(Located located) {
        switch (located.framed().frame()) {
            case Frame.Kept kept -> see(where(located), kept, Standing.COUNTED);
            case Frame.Received received -> see(where(located), received.record(), received.standing());
            case Frame.Noted noted -> see(noted.fact());
            default -> {}
        }
    }

    private static String where(Located located) {
        return "%08d.journal at byte %d".formatted(located.segment(), located.offset());
    }

    void see(Fact fact) {
        Tombstone.read(fact).filter(isGenuine).ifPresent(order -> ordered.add(order.part()));
    }

    void see(String where, Frame.Kept kept, Standing standing) {
        if (kept.isErased()) {
            erased.put(SealedPart.of(kept), where);
        } else if (standing != Standing.SET_APART) {
            whole.put(Stretch.idOf(kept.core()), where);
        }
    }

    int erased() {
        return erased.size();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        erased.forEach((part, where) -> {
            if (!ordered.contains(part)) {
                problems.add(new Problem(
                        Kind.ERASED_WITHOUT_ORDER,
                        where,
                        "the sealed part of record " + part.record() + " is gone, and the ring gave no order for it"));
            }
        });
        ordered.stream()
                .filter(part -> whole.containsKey(part.record()))
                .forEach(part -> problems.add(new Problem(
                        Kind.NOT_ERASED,
                        whole.getOrDefault(part.record(), ""),
                        "record " + part.record() + " was to be erased and is still whole; the next start does it")));
        return problems;
    }
}
