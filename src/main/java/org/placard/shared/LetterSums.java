package org.placard.shared;

/** Filled by whoever knows what became of an event's letters. */
@FunctionalInterface
public interface LetterSums {

    Sums of(EventId event, boolean practice);

    /**
     * Each letter in one place.
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
