package org.placard.letter.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A drawn signature: strokes of x, y, x, y … on a grid of 0 to 4095 from the top left.
 *
 * @param aspect the pad's width by its height
 */
public record Ink(float aspect, List<int[]> strokes) {

    static final float GRID = 4095;

    /** Two points nearer than this are one on paper; it is less than a tenth of a millimetre. */
    private static final int NEAR = 5;

    public Ink {
        strokes = strokes.stream()
                .filter(stroke -> stroke.length > 1)
                .map(Ink::thinned)
                .toList();
    }

    private static int[] thinned(int[] stroke) {
        var kept = new ArrayList<Integer>();
        int lastX = Integer.MIN_VALUE / 2;
        int lastY = Integer.MIN_VALUE / 2;
        for (int i = 0; i + 1 < stroke.length; i += 2) {
            boolean last = i + 3 >= stroke.length;
            if (last || Math.abs(stroke[i] - lastX) > NEAR || Math.abs(stroke[i + 1] - lastY) > NEAR) {
                lastX = stroke[i];
                lastY = stroke[i + 1];
                kept.addAll(Arrays.asList(lastX, lastY));
            }
        }
        return kept.stream().mapToInt(coordinate -> coordinate).toArray();
    }
}
