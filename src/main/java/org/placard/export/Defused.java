package org.placard.export;

/** Makes a cell harmless: spreadsheets run what begins like a formula, whoever typed it. */
final class Defused {

    /** In their usual and their full width, as a Chinese keyboard types them. */
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private Defused() {}

    static String cell(String typed) {
        return typed.isEmpty() || TRIGGERS.indexOf(typed.charAt(0)) < 0 ? typed : "'" + typed;
    }
}
