package org.placard.vault;

import java.util.List;

/** Where wrapped keys are kept so that they survive: the journal. Filled by the module that owns it. */
public interface KeyFacts {

    /** Returns once {@code fact} is durable. */
    void keep(byte[] fact);

    /** All facts kept so far, oldest first. */
    List<byte[]> all();
}
