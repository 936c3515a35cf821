package org.placard.letter.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The typefaces that come with Placard. Each is read when it is first needed. */
enum Face {
    SANS("NotoSans-Regular"),
    SANS_BOLD("NotoSans-Bold"),
    CHINESE("NotoSansSC-Regular"),
    ARABIC("Vazirmatn-Regular"),
    ARABIC_BOLD("Vazirmatn-Bold");

    private static final Map<Face, FontFile> FILES = new ConcurrentHashMap<>();

    private final String fileName;

    Face(String fileName) {
        this.fileName = fileName;
    }

    FontFile file() {
        var read = FILES.get(this);
        return read != null ? read : FILES.computeIfAbsent(this, face -> FontFile.read(face.fileName));
    }

    /** The same letters, bold; Chinese has no bold cut here and is thickened instead. */
    Face bold() {
        return switch (this) {
            case SANS, SANS_BOLD -> SANS_BOLD;
            case ARABIC, ARABIC_BOLD -> ARABIC_BOLD;
            case CHINESE -> CHINESE;
        };
    }

    boolean isBold() {
        return this == SANS_BOLD || this == ARABIC_BOLD;
    }

    boolean has(int codePoint) {
        return file().has(codePoint);
    }
}
