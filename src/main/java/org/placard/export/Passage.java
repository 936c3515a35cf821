package org.placard.export;

import java.io.IOException;
import java.util.Set;
import org.placard.counting.Verdict;
import org.placard.counting.Verdicts;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Filed;

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

    void write(Opened opened, ExportFile file) throws IOException {
        var content = opened.content();
        var verdict = verdicts.of(opened.kept().id()).verdict();
        if (content == null) {
            unreadable++;
        } else if (!order.days().hold(content.takenAt())) {
            return;
        } else if (verdict == Verdict.WITHDRAWN) {
            withdrawn++;
        } else if (!verdict.isCounted() && !order.marksDuplicates()) {
            duplicates++;
        } else if (!agreedToAll(content)) {
            withoutConsent++;
        } else {
            file.write(opened.kept(), content);
            rows++;
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
