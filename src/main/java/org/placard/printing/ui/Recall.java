package org.placard.printing.ui;

/** Whether somebody took a letter back that is on paper. */
enum Recall {
    /** Nobody did. */
    NONE,
    /** Its writer did: it is torn up. */
    TAKEN_BACK,
    /** It was sealed to an earlier card; only a coordinator can tell. */
    UNKNOWN
}
