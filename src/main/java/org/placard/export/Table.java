package org.placard.export;

import java.io.IOException;
import java.util.List;

/** A table in the making, row by row; none of them is held. */
interface Table {

    void row(List<Cell> cells) throws IOException;

    /** Makes it whole. */
    void finish() throws IOException;

    /** Where columns are named first. */
    @FunctionalInterface
    interface Kind {
        Table begin(List<String> columns) throws IOException;
    }
}
