package org.placard.printing;

import java.util.List;

/**
 * Letters that went on their way together.
 *
 * @param numbers theirs, in order
 * @param practice nothing of it counts
 */
public record OutgoingPost(Departure departure, List<Integer> numbers, boolean practice) {

    public OutgoingPost {
        numbers = List.copyOf(numbers);
    }

    public int count() {
        return numbers.size();
    }
}
