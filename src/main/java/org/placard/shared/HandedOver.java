package org.placard.shared;

import java.time.LocalDate;
import java.util.Optional;

/** Tells whether names have left for good. Filled by the module that hands them over. */
@FunctionalInterface
public interface HandedOver {

    /** The last day on which names of the current event were handed over; what left then, no withdrawal reaches. */
    Optional<LocalDate> lastDay();
}
