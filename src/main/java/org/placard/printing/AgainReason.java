package org.placard.printing;

/** Why a letter that came out is printed again; the word is kept, and no other. */
public enum AgainReason {
    SMUDGED,
    JAMMED,
    LOST,
    WRONG_PAPER
}
