package org.placard.printing;

/** Why a letter is where it is, where no printer said so; each has its sentence in the language files. */
final class Reasons {

    static final String NO_PAGES = "NO_PAGES";
    static final String OTHER_CARD = "OTHER_CARD";
    static final String TABLE_CLOSED = "TABLE_CLOSED";
    static final String SAVED = "SAVED";
    static final String CONSOLE = "CONSOLE";
    static final String TAKEN_BACK = "TAKEN_BACK";
    static final String RESTARTED = "RESTARTED";
    static final String CAME_OUT = "CAME_OUT";
    static final String DID_NOT_COME_OUT = "DID_NOT_COME_OUT";

    private Reasons() {}
}
