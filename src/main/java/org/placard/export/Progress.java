package org.placard.export;

/** Follows an export and may stop it. Called from the thread that writes. */
@FunctionalInterface
public interface Progress {

    /**
     * Hears how far it is.
     *
     * @param done records looked at
     * @return whether to go on
     */
    boolean goesOn(int done);

    /** Nobody looks, nobody stops it. */
    static Progress unwatched() {
        return done -> true;
    }
}
