package org.placard.ledger;

/** Bytes are not of the form that they should have. */
public final class FormatException extends Exception {

    public FormatException(String message) {
        super(message);
    }
}
