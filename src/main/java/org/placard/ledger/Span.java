package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that lie behind each other in one file of the journal. Whoever asks for the first of them reads all: a disk is
 * asked once for what it holds in one place.
 */
final class Span {

    private static final int MOST_BYTES = 256 * 1024;

    private final List<IndexRow> rows;
    private final Segments segments;
    private byte @Nullable [] bytes;

    private Span(List<IndexRow> rows, Segments segments) {
        this.rows = rows;
        this.segments = segments;
    }

    /** Cuts rows, as they come, into spans. */
    static List<Span> of(List<IndexRow> rows, Segments segments) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || !fits(rows.get(from), rows.get(at))) {
                spans.add(new Span(rows.subList(from, at), segments));
                from = at;
            }
        }
        return spans;
    }

    private static boolean fits(IndexRow first, IndexRow next) {
        int end = next.offset() + next.length();
        return next.segment() == first.segment()
                && next.offset() >= first.offset()
                && end - first.offset() <= MOST_BYTES;
    }

    List<IndexRow> rows() {
        return rows;
    }

    /** One of its records; safe for many threads at once. */
    Frame.Kept read(IndexRow row) {
        var here = bytes();
        int at = row.offset() - rows.getFirst().offset();
        // Where the segment was written anew meanwhile, the record is found by itself.
        return Segments.record(row, here, at).orElseGet(() -> segments.read(row));
    }

    private synchronized byte[] bytes() {
        if (bytes == null) {
            var first = rows.getFirst();
            var last = rows.getLast();
            bytes = segments.read(first.segment(), first.offset(), last.offset() + last.length() - first.offset());
        }
        return bytes;
    }
}
