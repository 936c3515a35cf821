package org.placard.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.shared.text.ConsoleWords;

/** Points in time, as the coordinator's language writes them. */
final class Moments {

    private Moments() {}

    /** As short as it goes: day, hour and minute. */
    static String of(Instant at, ConsoleWords words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
