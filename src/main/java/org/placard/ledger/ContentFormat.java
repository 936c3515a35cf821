package org.placard.ledger;

import org.placard.vault.SealBrokenException;

/** The JSON of the sealed part, versioned and padded; see {@code docs/formats/record.md}. */
final class ContentFormat {

    private ContentFormat() {}

    static ActionContent read(byte[] padded) throws SealBrokenException {
        throw new SealBrokenException("No format is known that begins so, " + padded.length + " bytes");
    }
}
