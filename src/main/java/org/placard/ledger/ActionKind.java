package org.placard.ledger;

/** What an attendee did; the code is the byte in a record's core. */
public enum ActionKind {
    SIGNATURE(1),
    LETTER(2),
    WITHDRAWAL(3);

    private final int code;

    ActionKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
