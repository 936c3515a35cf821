package org.placard.export;

import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
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
    static boolean concerns(ExportOrder order, KeptRecord kept) {
        return kept.campaign().equals(order.campaign())
                && isOf(order.audience(), kept.kind())
                && (order.practice() || !kept.practice());
    }

    static boolean isOf(Audience audience, ActionKind kind) {
        return kind == ActionKind.SIGNATURE || (kind == ActionKind.LETTER && audience == Audience.TEAM);
    }

    void write(Opened opened, CsvFile file) {
        var content = opened.content();
        if (content == null) {
            unreadable++;
        } else if (withdrawals.cover(content)) {
            withdrawn++;
        } else if (order.audience() == Audience.HAND_OVER && !mayBeHandedOver(content)) {
            withoutConsent++;
        } else {
            file.write(opened.kept(), content);
            rows++;
        }
    }

    Exported.Written written() {
        return new Exported.Written(rows, withdrawn, withoutConsent, unreadable);
    }

    private static boolean mayBeHandedOver(ActionContent content) {
        return Consents.given(content, ConsentPurpose.HAND_OVER);
    }
}
