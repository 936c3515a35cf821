package org.placard.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;

/** A few records on their way into a file: made ready by any thread, laid into the file in their order by one. */
interface Sheaf {

    void add(KeptRecord kept, ActionContent content) throws IOException;

    /** Makes all of it ready; whoever made it is done with it then. */
    default void bind() throws IOException {}

    /** Lays it into the file. */
    void lay() throws IOException;

    /** For a file that wants to see one record after the other itself. */
    static Sheaf of(ExportFile file) {
        record One(KeptRecord kept, ActionContent content) {}
        var all = new ArrayList<One>();
        return new Sheaf() {
            @Override
            public void add(KeptRecord kept, ActionContent content) {
                all.add(new One(kept, content));
            }

            @Override
            public void lay() throws IOException {
                for (var one : List.copyOf(all)) {
                    file.write(one.kept(), one.content());
                }
            }
        };
    }
}
