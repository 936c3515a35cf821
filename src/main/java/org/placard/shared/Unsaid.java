package org.placard.shared;

/** A failure as a log may have it: what broke and where, without its message, which can hold what a person typed. */
public final class Unsaid extends Exception {

    private Unsaid(Throwable failure) {
        super(failure.getClass().getName(), null, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Unsaid of(Throwable failure) {
        return new Unsaid(failure);
    }
}
