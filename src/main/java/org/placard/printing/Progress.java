package org.placard.printing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.printing.printer.Trouble;

/**
 * What the press does just now.
 *
 * @param number the letter it works on; 0 while it rests
 * @param left how many follow
 * @param trouble what it waits for
 */
public record Progress(int number, int left, @Nullable Trouble trouble) {

    static final Progress RESTING = new Progress(0, 0, null);

    public boolean isResting() {
        return number == 0;
    }

    public Optional<Trouble> waitsFor() {
        return Optional.ofNullable(trouble);
    }
}
