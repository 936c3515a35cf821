package org.placard.printing.printer;

import java.util.List;

/** How it goes with pages that a printer has. */
public sealed interface Course {

    /**
     * They wait or print.
     *
     * @param troubles what the printer stopped for; empty while it goes on
     */
    record Underway(List<Trouble> troubles) implements Course {

        public Underway {
            troubles = List.copyOf(troubles);
        }
    }

    /** The printer says that all came out. */
    record Finished() implements Course {}

    /** The printer gave up, or would begin anew; some pages may have come out. What it still has of them is to be abandoned. */
    record Ended(Trouble why) implements Course {}

    /** The printer says nothing just now. */
    record Unheard(Trouble why) implements Course {}

    /** The printer answers and knows nothing of them any more, as after being switched off. */
    record Forgotten() implements Course {}
}
