package org.placard.printing.printer;

import java.util.List;
import java.util.Set;

/** How a printer is. */
public sealed interface Look {

    /**
     * It answered.
     *
     * @param name what it calls itself
     * @param loaded the names of the paper in its trays (PWG 5101.1); empty where it does not say
     * @param troubles what it stopped for; empty while it prints
     * @param warnings what it goes on in spite of, as it says; one that keeps a letter may be why all the same
     * @param skills what it can do
     */
    record Seen(String name, Set<String> loaded, List<Trouble> troubles, List<Trouble> warnings, Skills skills)
            implements Look {

        /** One that does not say what it can do. */
        public Seen(String name, Set<String> loaded, List<Trouble> troubles, List<Trouble> warnings) {
            this(name, loaded, troubles, warnings, Skills.UNKNOWN);
        }

        public Seen {
            loaded = Set.copyOf(loaded);
            troubles = List.copyOf(troubles);
            warnings = List.copyOf(warnings);
        }

        /** Whether paper of another size is loaded and none of this, or none of this could be. */
        public boolean lacks(PaperSize paper) {
            return loaded.isEmpty() ? skills.neverTakes(paper) : loaded.stream().noneMatch(paper::isCalled);
        }
    }

    /** It did not. */
    record Unseen(Trouble why) implements Look {}
}
