package org.placard.shared;

/** What happens to a letter once it is printed; the kiosk says exactly that. */
public enum Delivery {
    /** The organisation posts it. */
    POST,
    /** The organisation brings it to the embassy, with all the others. */
    EMBASSY_PARCEL,
    /** Whoever wrote it takes it along. */
    WRITER_TAKES_IT
}
