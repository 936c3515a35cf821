package org.placard.ledger;

import java.util.List;

/** Tells whether everything that was ever taken is there, whole and in its place. Reads only. */
public interface Verification {

    /** Reads the whole journal and holds the index against it. */
    Report run();

    /**
     * What was found.
     *
     * @param erased records of which the sealed part is gone
     * @param indexCompared false where another process has the index open
     */
    record Report(long records, long erased, long facts, long lines, boolean indexCompared, List<Problem> problems) {

        public Report {
            problems = List.copyOf(problems);
        }

        public boolean isClean() {
            return problems.isEmpty();
        }
    }

    /**
     * One thing that is not as it should be.
     *
     * @param where file and place in it
     * @param message what is so, a plain sentence
     */
    record Problem(Kind kind, String where, String message) {

        @Override
        public String toString() {
            return where + ": " + message;
        }
    }

    /** What can be wrong. */
    enum Kind {
        /** The end of a file is missing. */
        TRUNCATED,
        /** Bytes are not what was written. */
        CHANGED,
        /** A frame stands twice. */
        FRAME_TWICE,
        /** A frame is missing. */
        FRAME_MISSING,
        /** A file does not belong to this journal. */
        FOREIGN_FILE,
        /** A link does not name the one before it. */
        CHAIN_BREAK,
        /** A core or sealed part is not the one that its link names. */
        HASH_MISMATCH,
        /** A sealed part is gone, and the ring never ordered it. */
        ERASED_WITHOUT_ORDER,
        /** The ring ordered a sealed part to be erased, and it is there. */
        NOT_ERASED,
        /** The index over the records says something else than the journal. */
        INDEX_DIFFERS
    }
}
