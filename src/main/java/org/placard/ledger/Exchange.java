package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.EventId;
import org.placard.shared.NodeId;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;
import org.slf4j.LoggerFactory;

/** Records and facts on their way between nodes. Safe for any number of callers at once. */
public interface Exchange {

    /** This node. */
    NodeIdentity identity();

    /** How far each line goes here, own ones and others', in the order in which they came. */
    List<Holding> holdings();

    /**
     * All that is held here and not there, in an order that the other can take, all facts first.
     *
     * @param known what the other said it holds
     */
    Stream<Consignment> beyond(List<Holding> known);

    /** Keeps what another node's word covers; returns only once it would survive a power cut. The same again is fine. */
    Received receive(Consignment consignment);

    /** The facts of other nodes whose kind begins so, in the order in which each node noted them. */
    List<Foreign> told(String kindPrefix);

    /** Lines that were continued more than once from one place: a machine was copied, or restored from an old copy. */
    List<Fork> forks();

    /** How many counted records of the event stand in a line after that sequence. */
    int countAfter(EventId event, LineId line, long sequence);

    /** Records that came with the id of another one, and are set apart. */
    Stream<KeptRecord> setApart();

    /** Records past the last link that is believed of their machine, which was sent away; close the stream. */
    Stream<Untrusted> untrusted();

    /**
     * A record that does not count, since its machine was sent away.
     *
     * @param end where trust in its line would end if it were accepted
     * @param previous the link before
     */
    record Untrusted(NodePublicKey node, Trusted end, Sha256 previous, KeptRecord record) {}

    /**
     * How far a line goes.
     *
     * @param tips its ends
     * @param toldThrough number up to which facts of it are held
     */
    record Holding(NodePublicKey node, LineId line, List<Tip> tips, long toldThrough) {

        public Holding {
            tips = List.copyOf(tips);
        }

        /** The sequence up to which all is held, 0 where nothing is. */
        public long through() {
            return tips.stream().mapToLong(Tip::sequence).max().orElse(0);
        }
    }

    /** A fact that another node noted. */
    record Foreign(NodeId node, Fact fact) {

        /** What a module makes of it; empty where no Placard writes such a thing, which must not hide what others told. */
        public <T> Optional<T> read(Function<Fact, T> form) {
            try {
                return Optional.of(form.apply(fact));
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(Exchange.class).warn("{} told a {} that cannot be read", node, fact.kind());
                return Optional.empty();
            }
        }
    }

    /**
     * Two ways to go on from one place.
     *
     * @param lines the line, or the two that began at one place
     */
    record Fork(NodePublicKey node, List<LineId> lines) {}

    /** One piece of what travels. */
    sealed interface Consignment {

        /** Whose it is; whoever carries it. */
        NodePublicKey node();

        /** Part of a line. */
        record Records(Stretch stretch) implements Consignment {
            @Override
            public NodePublicKey node() {
                return stretch.node();
            }
        }

        /** Facts of a line. */
        record Facts(Dispatch dispatch) implements Consignment {
            @Override
            public NodePublicKey node() {
                return dispatch.node();
            }
        }
    }

    /** What came of it. */
    sealed interface Received {

        /**
         * All of it is held now.
         *
         * @param fresh records that were not held before
         * @param setApart of these, records whose id was held with other bytes
         */
        record Held(Holding holding, int fresh, int setApart) implements Received {}

        /** What comes before it is not here yet; nothing of it was kept. */
        record Gap(Holding holding) implements Received {}

        /** It is not what its node signed; nothing of it was kept. */
        record Refused(String reason) implements Received {}
    }
}
