package org.placard.ledger;

/** Bytes are not of the form that they should have. */
final class FormatException extends Exception {

    FormatException(String message) {
        super(message);
    }
}
