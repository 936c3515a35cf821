package org.placard.printing.printer;

/** What came of handing pages over. */
public sealed interface Submission {

    /** The printer has them, under this number of its own. */
    record Accepted(int job) implements Submission {}

    /** It has nothing of them: they can be handed over again without a second look. */
    record Refused(Trouble why) implements Submission {}

    /** Nobody can know whether it has them; only a person who looks at the tray can tell. */
    record Unclear(Trouble why) implements Submission {}
}
