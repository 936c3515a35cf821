package org.placard.printing.printer;

/** The paper that letters are laid out for, with its name among printers (PWG 5101.1). */
public enum PaperSize {
    A4("iso_a4_210x297mm"),
    LETTER("na_letter_8.5x11in");

    private final String media;

    PaperSize(String media) {
        this.media = media;
    }

    String media() {
        return media;
    }

    /** Whether a printer means this paper; some add the tray's or the maker's word to the name. */
    public boolean isCalled(String name) {
        return name.startsWith(media);
    }
}
