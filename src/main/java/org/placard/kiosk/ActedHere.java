package org.placard.kiosk;

/** Tells how many people acted at this event; filled by a module that knows. */
@FunctionalInterface
public interface ActedHere {

    int people();
}
