package org.placard.ledger;

import java.util.Optional;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.JournalReader.Located;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.NodeId;
import org.placard.shared.Sha256;

/** What the index says of a record: where it stands in the journal and in its line, and what it can be asked for. */
record IndexRow(
        long number,
        int segment,
        int offset,
        int length,
        ActionId id,
        EventId event,
        CampaignSlug campaign,
        ActionKind kind,
        boolean practice,
        int hour,
        NodeId node,
        LineId line,
        long sequence,
        Sha256 link,
        Standing standing) {

    private static final int MORE_THAN_AN_ERASED_ONE = 2048;

    /** Whether its sealed part is there: an erased record is a few hundred bytes, a sealed part never below 4 KiB. */
    boolean hasSealed() {
        return length > MORE_THAN_AN_ERASED_ONE;
    }

    /** The same as its frame has it, whatever the ring believes. */
    IndexRow asKept() {
        return standing == standing.asKept()
                ? this
                : new IndexRow(
                        number,
                        segment,
                        offset,
                        length,
                        id,
                        event,
                        campaign,
                        kind,
                        practice,
                        hour,
                        node,
                        line,
                        sequence,
                        link,
                        standing.asKept());
    }

    Step step(Sha256 previous) {
        return new Step(sequence, hour, link, previous);
    }

    /** The row of a frame that holds a record. */
    static Optional<IndexRow> of(Located located) {
        return switch (located.framed().frame()) {
            case Frame.Kept kept -> Optional.of(of(located, kept, Standing.COUNTED));
            case Frame.Received received -> Optional.of(of(located, received.record(), received.standing()));
            default -> Optional.empty();
        };
    }

    private static IndexRow of(Located located, Frame.Kept kept, Standing standing) {
        try {
            var core = Core.read(kept.core());
            var link = kept.link();
            return new IndexRow(
                    located.framed().number(),
                    located.segment(),
                    located.offset(),
                    located.framed().length(),
                    core.id(),
                    core.event(),
                    core.campaign(),
                    core.kind(),
                    core.practice(),
                    link.hour(),
                    core.node(),
                    new LineId(link.line()),
                    link.sequence(),
                    link.hash(),
                    standing);
        } catch (FormatException e) {
            throw new IllegalArgumentException("A frame is indexed only once its core was read", e);
        }
    }
}
