package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;

/** Draws the pack for the target as pages. Filled by the module that makes papers. */
@FunctionalInterface
public interface HandOverPress {

    Drawn draw(HandOver handOver, OutputStream out) throws IOException;

    /** What came of it. */
    sealed interface Drawn {

        record Done() implements Drawn {}

        /** A character stands in none of the fonts; an empty box would be somebody's name. */
        record Missing(String character, String name) implements Drawn {}

        /** The campaign has no petition, or its pack is gone. */
        record NoPetition() implements Drawn {}
    }
}
