package org.placard.kiosk;

import java.util.List;

/** The few paths that a kiosk may ask for; everything else is closed to it, also what nobody has thought of yet. */
final class KioskPaths {

    private static final List<String> EXACT = List.of("/", "/k", "/favicon.ico", OneTimeLink.PATH);
    private static final List<String> BELOW = List.of("/k/", "/VAADIN/");

    private KioskPaths() {}

    static boolean isKioskPage(String path) {
        return path.equals("/k") || path.startsWith("/k/");
    }

    /** A path that is not plainly written is not let through: a way round the comparison would be in it. */
    static boolean isOpenToKiosks(String path) {
        return isPlain(path) && (EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith));
    }

    private static boolean isPlain(String path) {
        return !path.contains("..") && !path.contains("//") && !path.contains("%") && !path.contains(";");
    }
}
