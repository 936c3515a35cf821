package org.placard.console;

import com.vaadin.flow.component.Svg;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Tally;

/** How many acted in each hour: bars for the eye, the same numbers as a table for everyone. */
final class HourChart {

    private static final int HEIGHT = 220;
    private static final int STEP = 92;
    private static final int BAR = 76;
    private static final int HOURS_SHOWN = 12;

    private final List<Hour> hours;

    private HourChart(Collection<Hour> hours) {
        this.hours =
                hours.stream().skip(Math.max(0, hours.size() - HOURS_SHOWN)).toList();
    }

    /** One hour of the wall clock. */
    record Hour(Instant start, int signatures, int letters) {

        Hour plus(Tally.Row row) {
            return switch (row.kind()) {
                case SIGNATURE -> new Hour(start, signatures + row.count(), letters);
                case LETTER -> new Hour(start, signatures, letters + row.count());
                case WITHDRAWAL -> this;
            };
        }

        String label() {
            return DateTimeFormatter.ofPattern("HH")
                    .withZone(ZoneId.systemDefault())
                    .format(start);
        }
    }

    /** The latest hours in which anything was taken. */
    static HourChart of(Tally tally, boolean practice) {
        var byHour = new TreeMap<Instant, Hour>();
        tally.rows().stream()
                .filter(row -> row.practice() == practice && row.kind() != ActionKind.WITHDRAWAL)
                .forEach(row ->
                        byHour.merge(row.hour(), new Hour(row.hour(), 0, 0).plus(row), (had, one) -> had.plus(row)));
        return new HourChart(byHour.values());
    }

    List<Hour> hours() {
        return hours;
    }

    boolean isEmpty() {
        return hours.isEmpty();
    }

    Svg picture() {
        var svg = new Svg(markup());
        svg.addClassName("console-chart");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private String markup() {
        int highest = hours.stream()
                .mapToInt(hour -> hour.signatures() + hour.letters())
                .max()
                .orElse(1);
        double scale = (double) HEIGHT / Math.max(1, highest);
        var bars = new StringBuilder();
        for (int i = 0; i < hours.size(); i++) {
            bars.append(bar(hours.get(i), i * STEP, scale));
        }
        int width = hours.size() * STEP;
        return "<svg viewBox=\"0 0 %d %d\" xmlns=\"http://www.w3.org/2000/svg\">%s<path d=\"M0 %dh%d\"/></svg>"
                .formatted(width, HEIGHT + 40, bars, HEIGHT + 2, width);
    }

    private static String bar(Hour hour, int x, double scale) {
        int signatures = (int) Math.round(hour.signatures() * scale);
        int letters = (int) Math.round(hour.letters() * scale);
        return rect("signatures", x, HEIGHT - signatures, signatures)
                + rect("letters", x, HEIGHT - signatures - letters, Math.max(0, letters - 3))
                + "<text x=\"%d\" y=\"%d\">%s</text>".formatted(x + BAR / 2, HEIGHT + 28, hour.label());
    }

    private static String rect(String what, int x, int y, int height) {
        return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(what, x, y, BAR, height);
    }
}
