package org.placard.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One side of a measurement, round after round. */
final class Run {

    private final List<Double> times = new ArrayList<>();
    private byte[] file = {};

    /** Some work that ends with a PDF. */
    @FunctionalInterface
    interface Work {
        byte[] last() throws IOException;
    }

    void of(int letters, Work work) throws IOException {
        long start = System.nanoTime();
        file = work.last();
        times.add((System.nanoTime() - start) / 1e6 / letters);
    }

    /** Milliseconds a letter in the last rounds; those before were for warming up. */
    List<Double> times(int rounds) {
        return times.subList(times.size() - rounds, times.size());
    }

    byte[] file() {
        return file;
    }
}
