package org.placard.ledger;

import java.time.Instant;
import java.util.List;
import org.placard.shared.AuditStore;
import org.placard.shared.Audited;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the audit log in the journal, so that it is as hard to lose or to change as the records. */
@Component
final class JournalAudit implements AuditStore {

    private static final String KIND = "audit.entry.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;

    JournalAudit(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void keep(Entry entry) {
        var audited = entry.audited();
        var line = new Line(entry.at().toString(), audited.who(), audited.what(), audited.detail());
        ledger.note(new Fact(KIND, JSON.writeValueAsBytes(line)));
    }

    @Override
    public List<Entry> latest(int count) {
        return ledger.facts(KIND).reversed().stream()
                .limit(count)
                .map(fact -> JSON.readValue(fact.body(), Line.class).entry())
                .toList();
    }

    private record Line(String at, String who, String what, String detail) {

        Entry entry() {
            return new Entry(Instant.parse(at), new Audited(who, what, detail));
        }
    }
}
