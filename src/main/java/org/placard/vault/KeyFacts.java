package org.placard.vault;

import java.util.List;

/** Where wrapped keys are kept so that they survive: the journal. Filled by the module that owns it. */
public interface KeyFacts {

    /** Returns once {@code fact} is durable. */
    void keep(byte[] fact);

    /** All facts kept so far of the ring that this node belongs to, oldest first. */
    List<byte[]> all();

    /** Takes a fact that was kept off the disk for good; returns once no power cut brings it back. The same again is fine. */
    void erase(byte[] fact);

    /** From here on the node belongs to another ring, whose facts these are; returns once that is durable. */
    void beginAnew(List<byte[]> facts);

    /** Returns once {@code grant} is durable; it travels with the records. */
    void grant(byte[] grant);

    /** Grants that were made here or on other nodes. */
    List<byte[]> grants();
}
