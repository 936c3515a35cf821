package org.placard.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table. */
sealed interface Cell {

    /** Words; spreadsheets must never run them. */
    record Text(String words) implements Cell {}

    record Count(long number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** To the second, in UTC. */
    record Moment(Instant at) implements Cell {}

    /** The value as it is written out; nothing is an empty cell. */
    static Cell text(@Nullable Object value) {
        return new Text(value == null ? "" : value.toString());
    }

    static Cell answer(boolean yes) {
        return new Text(yes ? "yes" : "no");
    }
}
