package org.placard.sync;

import java.util.ArrayList;
import java.util.List;
import org.placard.ledger.Exchange.Consignment;

/** The pieces of a bundle, as long as they are few: such a bundle need not be read twice. A machine's visit brings no more. */
final class FewPieces {

    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int MOST_FACTS = 4;

    private final List<Consignment> pieces = new ArrayList<>();
    private long bytes;
    private int facts;

    void add(Consignment piece) {
        switch (piece) {
            case Consignment.Records of -> bytes += of.stretch().bytes();
            case Consignment.Facts _ -> facts++;
        }
        if (areAll()) {
            pieces.add(piece);
        } else {
            pieces.clear();
        }
    }

    /** Whether none had to be let go. */
    boolean areAll() {
        return bytes <= MOST_BYTES && facts <= MOST_FACTS;
    }

    List<Consignment> pieces() {
        return List.copyOf(pieces);
    }
}
