package org.placard.counting;

import java.util.Arrays;

/** Numbers one after the other, eight bytes each. */
final class LongColumn {

    private long[] values = new long[64];
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    long get(int at) {
        return values[at];
    }
}
