package org.placard.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.counting.Verdict;
import org.placard.counting.Verdicts;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Filed;
import org.placard.shared.ActionId;

/** Lets through what may leave for this order, and counts what may not. */
final class Passage {

    private final ExportOrder order;
    private final Verdicts verdicts;
    private int rows;
    private int withdrawn;
    private int withoutConsent;
    private int unreadable;
    private int duplicates;

    Passage(ExportOrder order, Verdicts verdicts) {
        this.order = order;
        this.verdicts = verdicts;
    }

    /** By what stands in the open: whether the order is about this record at all. */
    static boolean concerns(ExportOrder order, Set<ActionKind> kinds, Filed filed) {
        return order.campaigns().contains(filed.campaign())
                && kinds.contains(filed.kind())
                && (order.practice() || !filed.practice());
    }

    /** What becomes of a record. */
    enum Ruling {
        LEAVES,
        WITHDRAWN,
        WITHOUT_CONSENT,
        UNREADABLE,
        DUPLICATE,
        OF_ANOTHER_DAY
    }

    /** Safe for many threads at once; a record without content does not open. */
    Ruling ruling(ActionId id, @Nullable ActionContent content) {
        var verdict = verdicts.of(id).verdict();
        if (content == null) {
            return verdict == Verdict.WITHDRAWN ? Ruling.WITHDRAWN : Ruling.UNREADABLE;
        }
        if (!order.days().hold(content.takenAt())) {
            return Ruling.OF_ANOTHER_DAY;
        }
        if (verdict == Verdict.WITHDRAWN) {
            return Ruling.WITHDRAWN;
        }
        if (!verdict.isCounted() && !order.marksDuplicates()) {
            return Ruling.DUPLICATE;
        }
        return agreedToAll(content) ? Ruling.LEAVES : Ruling.WITHOUT_CONSENT;
    }

    void count(Ruling ruling) {
        switch (ruling) {
            case LEAVES -> rows++;
            case WITHDRAWN -> withdrawn++;
            case WITHOUT_CONSENT -> withoutConsent++;
            case UNREADABLE -> unreadable++;
            case DUPLICATE -> duplicates++;
            case OF_ANOTHER_DAY -> {}
        }
    }

    Verdicts verdicts() {
        return verdicts;
    }

    Exported.Written written() {
        return new Exported.Written(rows, withdrawn, withoutConsent, unreadable, duplicates);
    }

    private boolean agreedToAll(ActionContent content) {
        return order.consents().stream().allMatch(purpose -> Consents.given(content, purpose));
    }
}
