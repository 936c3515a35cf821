package org.placard.shared;

import java.util.List;

/** Filled by each module that counts something which must add up in the end. */
@FunctionalInterface
public interface Reconciliation {

    /** One line for each thing counted, in English: they are for the command. */
    List<Line> lines();

    /**
     * A line.
     *
     * @param holds false where the numbers can only be wrong
     */
    record Line(String said, boolean holds) {}
}
