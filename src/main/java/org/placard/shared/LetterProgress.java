package org.placard.shared;

import java.time.Instant;
import java.util.Optional;

/** Tells how far letters have come. Filled by the module that carries them to paper and on to the post box. */
@FunctionalInterface
public interface LetterProgress {

    /** Where a letter is; empty where it never came to a print table here. */
    Optional<Stage> of(ActionId letter);

    /**
     * Where a letter is, and since when by the node's clock.
     *
     * @param word a plain English word for files, such as {@code printed} or {@code handed-over}
     */
    record Stage(String word, Instant since) {}
}
