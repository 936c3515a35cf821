package org.placard.counting;

import java.util.Arrays;

/** Numbers one after the other, four bytes each. */
final class IntColumn {

    private int[] values = new int[64];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }

    void set(int row, int value) {
        values[row] = value;
    }
}
