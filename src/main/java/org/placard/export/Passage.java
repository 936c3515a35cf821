package org.placard.export;

import java.io.IOException;
import java.util.Set;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Withdrawals;

/** Lets through what may leave for this order, and counts what may not. */
final class Passage {

    private final ExportOrder order;
    private final Withdrawals withdrawals;
    private int rows;
    private int withdrawn;
    private int withoutConsent;
    private int unreadable;

    Passage(ExportOrder order, Withdrawals withdrawals) {
        this.order = order;
        this.withdrawals = withdrawals;
    }

    /** By what stands in the open: whether the order is about this record at all. */
    static boolean concerns(ExportOrder order, Set<ActionKind> kinds, KeptRecord kept) {
        return order.campaigns().contains(kept.campaign())
                && kinds.contains(kept.kind())
                && (order.practice() || !kept.practice());
    }

    void write(Opened opened, ExportFile file) throws IOException {
        var content = opened.content();
        if (content == null) {
            unreadable++;
        } else if (!order.days().hold(content.takenAt())) {
            return;
        } else if (withdrawals.cover(content)) {
            withdrawn++;
        } else if (!agreedToAll(content)) {
            withoutConsent++;
        } else {
            file.write(opened.kept(), content);
            rows++;
        }
    }

    Exported.Written written() {
        return new Exported.Written(rows, withdrawn, withoutConsent, unreadable);
    }

    private boolean agreedToAll(ActionContent content) {
        return order.consents().stream().allMatch(purpose -> Consents.given(content, purpose));
    }
}
