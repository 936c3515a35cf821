package org.placard.ledger;

import java.util.List;
import org.placard.ledger.SegmentReader.Good;
import org.placard.ledger.SegmentReader.Piece;

/**
 * Tells an unfinished end from damage in the middle. A group is written only after the one before is on disk, so a
 * frame of a later group proves that the damaged place once was whole; without such a frame nobody was thanked for it
 * with certainty.
 */
final class SegmentTail {

    private SegmentTail() {}

    /** Gives the index of the first piece of the unfinished end, or the number of pieces. */
    static int beginsAt(List<Piece> pieces, long lastNumberBefore) {
        long latestGroup = 0;
        int tail = pieces.size();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Good good) {
                latestGroup = Math.max(latestGroup, good.framed().group());
            } else if (latestGroup <= numberBefore(pieces, i, lastNumberBefore) + 1) {
                tail = i;
            }
        }
        return tail;
    }

    private static long numberBefore(List<Piece> pieces, int index, long lastNumberBefore) {
        for (int i = index - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Good good) {
                return good.framed().number();
            }
        }
        return lastNumberBefore;
    }
}
