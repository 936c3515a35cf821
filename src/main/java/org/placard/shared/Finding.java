package org.placard.shared;

/**
 * One line of "is this ready?".
 *
 * @param topic what was looked at, for instance {@code disk}
 * @param level how bad it is
 * @param message what is so and, unless it is fine, what to do about it; a plain sentence
 */
public record Finding(String topic, Level level, String message) {

    /** From nothing to do, through worth a look, to must be mended before an event. */
    public enum Level {
        FINE,
        WARNING,
        MISSING
    }
}
