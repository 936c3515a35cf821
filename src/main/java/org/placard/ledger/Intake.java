package org.placard.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.Exchange.Received;
import org.placard.ledger.Frame.Standing;

/** The rules by which records of other nodes are kept: what fits on goes on, and nothing that is held is overwritten. */
final class Intake {

    private final LineStore store;

    Intake(LineStore store) {
        this.store = store;
    }

    synchronized Received receive(Stretch stretch) {
        var fault = stretch.fault();
        if (fault.isPresent()) {
            return new Received.Refused(fault.get());
        }
        var held = store.line(stretch.line()).orElseGet(() -> HeldLine.begun(stretch.start(), false));
        if (!held.node().equals(stretch.node())) {
            return new Received.Refused("the line " + stretch.line() + " belongs to another node");
        }
        if (stretch.first() > 1 && !store.holds(stretch.line(), stretch.first() - 1, stretch.before())) {
            return new Received.Gap(holding(held));
        }
        return keep(stretch, held);
    }

    private Received keep(Stretch stretch, HeldLine held) {
        var frames = new ArrayList<Frame>();
        if (store.line(stretch.line()).isEmpty()) {
            frames.add(new Frame.OthersLine(stretch.start()));
        }
        int fresh = 0;
        int setApart = 0;
        for (var record : stretch.records()) {
            if (!store.holds(
                    stretch.line(), record.link().sequence(), record.link().hash())) {
                var standing = standing(record);
                frames.add(new Frame.Received(standing, record));
                fresh++;
                setApart += standing == Standing.SET_APART ? 1 : 0;
            }
        }
        if (fresh > 0 || !isVouchedFor(held, stretch.head())) {
            frames.add(new Frame.Vouched(stretch.head()));
            store.keep(frames);
        }
        return new Received.Held(holding(store.line(stretch.line()).orElse(held)), fresh, setApart);
    }

    private Standing standing(Frame.Kept record) {
        return store.record(Stretch.idOf(record.core()))
                .map(known -> isSame(known, record) ? Standing.REPEATED : Standing.SET_APART)
                .orElse(Standing.COUNTED);
    }

    private static boolean isSame(Frame.Kept known, Frame.Kept record) {
        // By what the links name: of an erased record the sealed part itself is gone.
        return Arrays.equals(known.core(), record.core())
                && known.link().sealed().equals(record.link().sealed());
    }

    private static boolean isVouchedFor(HeldLine held, Head head) {
        return held.own()
                || held.heads().stream()
                        .anyMatch(known -> known.sequence() == head.sequence()
                                && known.link().equals(head.link()));
    }

    synchronized Received receive(Dispatch dispatch) {
        var fault = dispatch.fault();
        if (fault.isPresent()) {
            return new Received.Refused(fault.get());
        }
        var known = store.line(dispatch.line());
        var held = known.orElseGet(() -> HeldLine.begun(dispatch.start(), false));
        if (!held.node().equals(dispatch.node())) {
            return new Received.Refused("the line " + dispatch.line() + " belongs to another node");
        }
        if (dispatch.after() > held.toldThrough()) {
            return new Received.Gap(holding(held));
        }
        if (dispatch.through() > held.toldThrough() && !held.own()) {
            var told = new Frame.Told(dispatch);
            store.keep(known.isPresent() ? List.of(told) : List.of(new Frame.OthersLine(dispatch.start()), told));
        }
        return new Received.Held(holding(store.line(dispatch.line()).orElse(held)), 0, 0);
    }

    static Holding holding(HeldLine line) {
        return new Holding(line.node(), line.id(), line.tips(), line.toldThrough());
    }
}
