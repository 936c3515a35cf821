package org.placard.counting;

/** What a person said of a record that was taken for another one's duplicate, or might be one. */
public enum Judgement {
    /** These are two people: it stands by itself. */
    TWO_PEOPLE,
    /** It is one person, and the other one counts. */
    ONE_PERSON,
    /** The other one was taken back; this one was meant to stay. */
    STAYS,
    /** The other one was taken back, and this one goes with it. */
    GOES
}
