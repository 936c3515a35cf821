package org.placard.ledger;

import org.placard.vault.SealBrokenException;

/** The JSON of the sealed part, versioned and padded; see {@code docs/formats/record.md}. */
final class ContentFormat {

    private static final int SMALLEST = 4096;

    private ContentFormat() {}

    static ActionContent read(byte[] padded) throws SealBrokenException {
        if (padded.length < SMALLEST) {
            throw new SealBrokenException("Too short for a sealed part: " + padded.length + " bytes");
        }
        throw new SealBrokenException("No format is known that begins so");
    }
}
