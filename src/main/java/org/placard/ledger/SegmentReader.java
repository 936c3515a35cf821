package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;
import org.placard.ledger.FrameFormat.Framed;

/** Takes a segment's bytes apart, passing over what is damaged up to the next whole frame. */
final class SegmentReader {

    private SegmentReader() {}

    /** A stretch of a segment. */
    sealed interface Piece {
        int offset();

        int length();
    }

    record Good(int offset, Framed framed) implements Piece {
        @Override
        public int length() {
            return framed.length();
        }

        int end() {
            return offset + framed.length();
        }
    }

    /**
     * Bytes that are no whole frame.
     *
     * @param cutOff whether they look like one frame whose end is missing
     */
    record Bad(int offset, int length, boolean cutOff) implements Piece {}

    static List<Piece> pieces(byte[] bytes, int from) {
        var pieces = new ArrayList<Piece>();
        int at = Math.min(from, bytes.length);
        while (at < bytes.length) {
            var framed = FrameFormat.read(bytes, at);
            var piece = framed != null ? new Good(at, framed) : bad(bytes, at);
            pieces.add(piece);
            at += piece.length();
        }
        return pieces;
    }

    private static Bad bad(byte[] bytes, int from) {
        int end = from + 1;
        while (end < bytes.length && FrameFormat.read(bytes, end) == null) {
            end++;
        }
        return new Bad(from, end - from, end == bytes.length && FrameFormat.isCutOff(bytes, from));
    }
}
