package org.placard.export;

import java.io.IOException;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;

/** A file in the making: gets what may leave, one record after the other, and nothing else. */
interface ExportFile {

    void write(KeptRecord kept, ActionContent content) throws IOException;

    /** A few records for it, made ready by whoever opened them. */
    default Sheaf sheaf() {
        return Sheaf.of(this);
    }

    /** Makes the file whole; what came of it, which is {@code written} unless the file cannot be made of that. */
    Exported finish(Exported.Written written) throws IOException;
}
