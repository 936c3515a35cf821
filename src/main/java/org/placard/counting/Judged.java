package org.placard.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Fact;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;

/** What people said last of each record at an event. */
final class Judged {

    private final Map<ActionId, Said> byRecord = new HashMap<>();

    /** From the facts, oldest first: of several for one record the last one holds. */
    static Judged of(List<Fact> facts, EventId event) {
        var judged = new Judged();
        facts.stream()
                .map(CountFacts::judgement)
                .filter(fact -> fact.event().equals(event.value()))
                .forEach(judged::tell);
        return judged;
    }

    private record Said(Judgement judgement, ActionId other) {}

    private void tell(CountFacts.Judged fact) {
        var judgement = fact.judgement();
        var record = new ActionId(fact.record());
        if (judgement == null) {
            byRecord.remove(record);
        } else {
            byRecord.put(record, new Said(judgement, new ActionId(fact.other())));
        }
    }

    @Nullable
    Judgement of(ActionId record) {
        var said = byRecord.get(record);
        return said == null ? null : said.judgement();
    }

    /** The record that it was judged against. */
    @Nullable
    ActionId other(ActionId record) {
        var said = byRecord.get(record);
        return said == null ? null : said.other();
    }
}
