package org.placard.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something was taken, both included, in UTC as in the files.
 *
 * @param from nothing: from the beginning
 * @param to nothing: to the end
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Days ALL = new Days(null, null);

    /** Whether there is a day among them. */
    public boolean isPossible() {
        return from == null || to == null || !to.isBefore(from);
    }

    boolean hold(Instant moment) {
        var day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
