package org.placard.shared;

import java.time.LocalDate;
import java.util.Optional;

/** Tells whether names have left for good. Filled by the module that hands them over. */
@FunctionalInterface
public interface HandedOver {

    /**
     * The last day on which names were handed over, of this event or an earlier one; what left then, no withdrawal reaches.
     * What practice handed over counts while it is practised.
     */
    Optional<LocalDate> lastDay();
}
