package org.placard.vault;

/** A sealed part does not open: changed, cut off, or sealed to another key. */
public class SealBrokenException extends Exception {

    public SealBrokenException(String message) {
        super(message);
    }
}
