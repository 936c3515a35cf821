package org.placard.console;

import com.vaadin.flow.component.Svg;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placard.ledger.ActionContent.Strokes;

/** A signature drawn again from its points: numbers alone, so nothing that was typed can reach the markup. */
final class DrawnSignature {

    private static final int GRID = 4096;

    private DrawnSignature() {}

    static Svg of(Strokes strokes) {
        var svg = new Svg(markup(strokes));
        svg.addClassName("console-signature");
        return svg;
    }

    static String markup(Strokes strokes) {
        int height = GRID * 1000 / Math.max(1, strokes.aspect());
        var lines = strokes.runs().stream()
                .map(run -> "<polyline points=\"" + points(run, height) + "\"/>")
                .collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-60 -60 %d %d\">%s</svg>"
                .formatted(GRID + 120, height + 120, lines);
    }

    /** The grid is square, the pad was not. */
    private static String points(int[] run, int height) {
        return IntStream.range(0, run.length / 2)
                .mapToObj(i -> run[2 * i] + "," + (long) run[2 * i + 1] * height / GRID)
                .collect(Collectors.joining(" "));
    }
}
