package org.placard.shared;

/** Filled by the module that carries records between nodes; without it a node keeps what it takes, and nothing waits. */
public interface Synced {

    /** How many of the event's records that are here nobody else has confirmed yet. */
    int waiting(EventId event);

    /** How many of the event's records came in and are set apart, because something about them is wrong. */
    int quarantined(EventId event);
}
