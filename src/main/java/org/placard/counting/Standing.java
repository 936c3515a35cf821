package org.placard.counting;

import org.jspecify.annotations.Nullable;
import org.placard.shared.ActionId;

/**
 * How a record stands.
 *
 * @param of the record that it is or was held against, if there is one
 * @param judgement what a person said of it, if somebody did
 */
public record Standing(
        Verdict verdict, @Nullable ActionId of, @Nullable Judgement judgement) {

    static final Standing COUNTS = new Standing(Verdict.COUNTS, null, null);

    /** Whether it waits for a person; a duplicate that nobody looked at is left out meanwhile, and that is all. */
    public boolean isOpen() {
        boolean looksLikeAnother = verdict == Verdict.ASKS || verdict == Verdict.DUPLICATE;
        return verdict == Verdict.HELD || (looksLikeAnother && judgement == null);
    }
}
