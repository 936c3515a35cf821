package org.placard.letter;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing, said as a median and how far they lie apart. */
final class Spread {

    private Spread() {}

    static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    static String of(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", median(sorted), sorted.getFirst(), sorted.getLast());
    }
}
