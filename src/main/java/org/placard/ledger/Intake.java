package org.placard.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.Exchange.Received;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;

/** The rules by which records of other nodes are kept: what fits on goes on, and nothing that is held is overwritten. */
final class Intake {

    private final LineStore store;
    private final Tombstones tombstones;
    private final Revocations revocations;

    Intake(LineStore store, Tombstones tombstones, Revocations revocations) {
        this.revocations = revocations;
        this.store = store;
        this.tombstones = tombstones;
    }

    Received receive(Stretch stretch) {
        return stretch.fault().<Received>map(Received.Refused::new).orElseGet(() -> {
            tombstones.lookAgain();
            var revoked = revocations.lookAgain();
            var received = store.alone(stretch.line(), () -> settle(stretch, revoked.get(stretch.node())));
            // An order that came since, here or in another process, has not seen what was just kept.
            tombstones.carryOutIn(stretch);
            revocations.settleSince(revoked, stretch.node());
            return received;
        });
    }

    private Received settle(Stretch stretch, @Nullable Revocation revoked) {
        var known = store.line(stretch.line());
        var held = known.orElseGet(() -> HeldLine.begun(stretch.start(), false));
        if (!held.node().equals(stretch.node())) {
            return new Received.Refused("the line " + stretch.line() + " belongs to another node");
        }
        if (stretch.first() > 1 && !store.holds(stretch.line(), stretch.first() - 1, stretch.before())) {
            return new Received.Gap(holding(held));
        }
        // Whoever carries a line could leave out what is in it, so a record comes without its sealed part only on
        // order.
        return stretch.records().stream().allMatch(this::mayCome)
                ? keep(stretch, held, known.isEmpty(), revoked)
                : new Received.Gap(holding(held));
    }

    private Received keep(Stretch stretch, HeldLine held, boolean isNew, @Nullable Revocation revoked) {
        var frames = new ArrayList<Frame>();
        if (isNew) {
            frames.add(new Frame.OthersLine(stretch.start()));
        }
        var missing = store.missing(stretch.line(), stretch.records());
        var known = known(missing);
        int setApart = 0;
        for (var record : missing) {
            var standing = standing(known.get(Stretch.idOf(record.core())), record);
            frames.add(new Frame.Received(standing, asOrdered(record)));
            setApart += standing == Standing.SET_APART ? 1 : 0;
        }
        if (!missing.isEmpty() || !(held.own() || store.isVouchedFor(stretch.head()))) {
            frames.add(new Frame.Vouched(stretch.head()));
            store.keep(frames);
        }
        if (revoked != null) {
            store.settle(revoked);
            setApart += store.untrustedAmong(missing);
        }
        return new Received.Held(holding(store.line(stretch.line()).orElse(held)), missing.size(), setApart);
    }

    private boolean mayCome(Frame.Kept record) {
        return !record.isErased()
                || tombstones.isOrdered(SealedPart.of(record))
                || store.holds(
                        new LineId(record.link().line()),
                        record.link().sequence(),
                        record.link().hash());
    }

    private Frame.Kept asOrdered(Frame.Kept record) {
        return tombstones.isOrdered(SealedPart.of(record)) ? record.erased() : record;
    }

    private Map<ActionId, Frame.Kept> known(List<Frame.Kept> records) {
        var ids = records.stream().map(record -> Stretch.idOf(record.core())).toList();
        return store.known(ids).stream()
                .collect(Collectors.toMap(record -> Stretch.idOf(record.core()), Function.identity()));
    }

    private static Standing standing(Frame.@Nullable Kept known, Frame.Kept record) {
        if (known == null) {
            return Standing.COUNTED;
        }
        return isSame(known, record) ? Standing.REPEATED : Standing.SET_APART;
    }

    private static boolean isSame(Frame.Kept known, Frame.Kept record) {
        // By what the links name: of an erased record the sealed part itself is gone.
        return Arrays.equals(known.core(), record.core())
                && known.link().sealed().equals(record.link().sealed());
    }

    Received receive(Dispatch dispatch) {
        return dispatch.fault()
                .<Received>map(Received.Refused::new)
                .orElseGet(() -> store.alone(dispatch.line(), () -> settle(dispatch)));
    }

    private Received settle(Dispatch dispatch) {
        var known = store.line(dispatch.line());
        var held = known.orElseGet(() -> HeldLine.begun(dispatch.start(), false));
        if (!held.node().equals(dispatch.node())) {
            return new Received.Refused("the line " + dispatch.line() + " belongs to another node");
        }
        if (held.own()) {
            // Somebody passes on what this node told them.
            return new Received.Held(holding(held), 0, 0);
        }
        if (dispatch.after() > held.toldThrough()) {
            return new Received.Gap(holding(held));
        }
        if (dispatch.through() > held.toldThrough()) {
            var told = new Frame.Told(dispatch);
            store.keep(known.isPresent() ? List.of(told) : List.of(new Frame.OthersLine(dispatch.start()), told));
        }
        return new Received.Held(holding(store.line(dispatch.line()).orElse(held)), 0, 0);
    }

    static Holding holding(HeldLine line) {
        return new Holding(line.node(), line.id(), line.tips(), line.toldThrough());
    }
}
