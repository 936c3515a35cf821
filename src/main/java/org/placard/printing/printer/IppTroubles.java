package org.placard.printing.printer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.printing.printer.Trouble.Kind;

/**
 * A printer's reasons (RFC 8011, 5.4.12 and PWG 5100.9) in the kinds that a person acts on. A reason ends in how bad it
 * is, so only its beginning counts; what is a mere report changes nothing.
 */
final class IppTroubles {

    private static final Map<String, Kind> BEGINNINGS = Map.ofEntries(
            Map.entry("media-empty", Kind.PAPER_OUT),
            Map.entry("media-needed", Kind.PAPER_OUT),
            Map.entry("media-jam", Kind.PAPER_JAM),
            Map.entry("door-open", Kind.DOOR_OPEN),
            Map.entry("cover-open", Kind.DOOR_OPEN),
            Map.entry("interlock-open", Kind.DOOR_OPEN),
            Map.entry("toner-empty", Kind.INK_OUT),
            Map.entry("marker-supply-empty", Kind.INK_OUT),
            Map.entry("marker-waste-full", Kind.INK_OUT),
            Map.entry("input-tray-missing", Kind.TRAY_MISSING),
            Map.entry("output-area-full", Kind.OUTPUT_FULL),
            Map.entry("output-tray-missing", Kind.OUTPUT_FULL),
            Map.entry("paused", Kind.PAUSED),
            Map.entry("moving-to-paused", Kind.PAUSED),
            Map.entry("offline", Kind.OFFLINE),
            Map.entry("shutdown", Kind.OFFLINE),
            Map.entry("connecting-to-device", Kind.OFFLINE),
            Map.entry("timed-out", Kind.OFFLINE));

    private IppTroubles() {}

    /** What a printer waits for; a stopped one always has something, for one that goes on a warning is no reason. */
    static List<Trouble> of(List<String> reasons, boolean stopped) {
        var known = reasons.stream()
                .filter(reason -> stopped || !reason.endsWith("-warning"))
                .map(IppTroubles::known)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return known.isEmpty() && stopped ? List.of(new Trouble(Kind.OTHER, String.join(", ", reasons))) : known;
    }

    private static Optional<Trouble> known(String reason) {
        return reason.endsWith("-report")
                ? Optional.empty()
                : BEGINNINGS.entrySet().stream()
                        .filter(beginning -> reason.startsWith(beginning.getKey()))
                        .map(beginning -> new Trouble(beginning.getValue(), reason))
                        .findFirst();
    }
}
