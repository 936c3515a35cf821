package org.placard.export;

import java.io.IOException;
import java.util.List;

/** A table in the making, row by row; none of them is held. */
interface Table {

    /** Rows that are made ready elsewhere. */
    Rows rows();

    /** Lays one row by itself. */
    default void row(List<Cell> cells) throws IOException {
        var one = rows();
        one.add(cells);
        one.bind();
        one.lay();
    }

    /** Makes it whole. */
    void finish() throws IOException;

    /** A few rows: made ready by any thread, laid in their order by one. */
    interface Rows {

        void add(List<Cell> cells) throws IOException;

        /** No more come. */
        void bind() throws IOException;

        void lay() throws IOException;
    }

    /** Where columns are named first. */
    @FunctionalInterface
    interface Kind {
        Table begin(List<String> columns) throws IOException;
    }
}
