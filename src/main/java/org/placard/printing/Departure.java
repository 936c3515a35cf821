package org.placard.printing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How letters went on their way together.
 *
 * @param day as the volunteer said it
 * @param by who brought them
 * @param postage for all of them; null where nobody said
 */
public record Departure(
        PostWay way, LocalDate day, Initials by, @Nullable Postage postage) {}
