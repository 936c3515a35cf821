package org.placard.shared;

import java.time.Instant;
import java.util.List;

/** Where the audit log is kept so that it survives. Filled by the module that owns the journal. */
public interface AuditStore {

    /** Returns once the entry is durable. */
    void keep(Entry entry);

    /** At most so many entries, newest first. */
    List<Entry> latest(int count);

    /** What was done and when, by the wall clock of the node. */
    record Entry(Instant at, Audited audited) {}
}
