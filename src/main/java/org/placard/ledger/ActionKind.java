package org.placard.ledger;

import java.util.Arrays;

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

    /** @throws IllegalArgumentException if no kind has that code */
    static ActionKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of action has the code " + code));
    }
}
