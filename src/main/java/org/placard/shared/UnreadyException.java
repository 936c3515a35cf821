package org.placard.shared;

/** Placard cannot start or go on as the world is; the message is one plain sentence that says what to do. */
public class UnreadyException extends RuntimeException {

    public UnreadyException(String message) {
        super(message);
    }

    public UnreadyException(String message, Throwable cause) {
        super(message, cause);
    }
}
