package org.placard.shared;

import java.util.Set;

/** Filled by whoever knows what became of an event's letters. */
@FunctionalInterface
public interface LetterSums {

    /**
     * Where the letters are, at whichever machine.
     *
     * @param letters those whose records are held here
     * @param apart those whose records are here and do not count
     */
    Sums of(EventId event, boolean practice, Set<ActionId> letters, Set<ActionId> apart);

    /**
     * Each letter in one place; one that came out twice, or that no record is held of, is one too many.
     *
     * @param posted posted, or taken away by its writer for good
     * @param waiting not printed yet, held letters among them
     */
    record Sums(int posted, int handedOver, int printed, int waiting, int cancelled) {

        public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

        public int together() {
            return posted + handedOver + printed + waiting + cancelled;
        }
    }
}
