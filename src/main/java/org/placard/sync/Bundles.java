package org.placard.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.placard.ledger.Exchange;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.Exchange.Received;
import org.placard.ledger.FormatException;
import org.placard.ledger.Ledger;
import org.placard.ledger.SealedPart;
import org.placard.shared.Sha256;
import org.placard.shared.UnreadyException;
import org.placard.sync.Brought.Trouble;
import org.placard.sync.Brought.Why;
import org.placard.vault.RingTrust;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes bundles of what is held here and takes in those of others, several at once. */
@Component
class Bundles {

    /** Unpacked; a day of a busy stall has a hundredth of it. */
    static final long MOST_BYTES = 8L * 1024 * 1024 * 1024;

    private static final Sha256 NO_RING = Sha256.of(new byte[32]);

    private final Exchange exchange;
    private final Ledger ledger;
    private final Peers peers;
    private final RingTrust trust;
    /** So many bundles are taken in at once, which bounds the memory; others wait. */
    private final Semaphore turns = new Semaphore(8, true);

    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();

    Bundles(@Lazy Exchange exchange, @Lazy Ledger ledger, Peers peers, RingTrust trust) {
        this.exchange = exchange;
        this.ledger = ledger;
        this.peers = peers;
        this.trust = trust;
    }

    /**
     * A bundle that was made.
     *
     * @param pieces how many it carries
     * @param isAll whether nothing was left for another one
     */
    record Made(int pieces, boolean isAll, BundleFormat.Header header) {}

    /**
     * Writes what is held here and not there.
     *
     * @param most bytes before packing after which no further piece is begun
     */
    Made write(List<Holding> known, long most, OutputStream out) throws IOException {
        var header =
                new BundleFormat.Header(exchange.identity().publicKey(), ring(), clock.instant(), random.nextLong());
        var writer = new BundleWriter(header, exchange.identity(), out);
        int pieces = 0;
        try (var all = exchange.beyond(known)) {
            Iterator<Consignment> left = all.iterator();
            while (writer.bytes() < most && left.hasNext()) {
                writer.add(left.next());
                pieces++;
            }
            writer.finish();
            return new Made(pieces, !left.hasNext(), header);
        }
    }

    private Sha256 ring() {
        try {
            return trust.fingerprint();
        } catch (UnreadyException e) {
            return NO_RING;
        }
    }

    /**
     * Writes a bundle once more, as this node's, without these sealed parts.
     *
     * @return whether it had one of them; where it had none nothing was written
     */
    boolean rewrite(Path file, Path into, Predicate<SealedPart> parts) throws IOException {
        var brings = new AtomicBoolean();
        try (var in = Files.newInputStream(file)) {
            new BundleReader(MOST_BYTES).read(in, piece -> {
                if (piece instanceof Consignment.Records records
                        && records.stretch().brings(parts)) {
                    brings.set(true);
                }
            });
            if (!brings.get()) {
                return false;
            }
        } catch (FormatException e) {
            throw new IOException(file.getFileName() + " was a bundle when it came, and is none now", e);
        }
        writeWithout(file, into, parts);
        return true;
    }

    private void writeWithout(Path file, Path into, Predicate<SealedPart> parts) throws IOException {
        var header =
                new BundleFormat.Header(exchange.identity().publicKey(), ring(), clock.instant(), random.nextLong());
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(into)) {
            var writer = new BundleWriter(header, exchange.identity(), out);
            new BundleReader(MOST_BYTES).read(in, piece -> writer.add(without(piece, parts)));
            writer.finish();
        } catch (FormatException e) {
            throw new IOException(file.getFileName() + " was a bundle when it came, and is none now", e);
        }
    }

    private static Consignment without(Consignment piece, Predicate<SealedPart> parts) {
        return piece instanceof Consignment.Records records
                ? new Consignment.Records(records.stretch().without(parts))
                : piece;
    }

    /** Takes the bundle in: whole and genuine first, then piece by piece. The same again is fine. */
    Brought take(Path file) throws IOException {
        turns.acquireUninterruptibly();
        try {
            var reader = new BundleReader(MOST_BYTES);
            var few = new FewPieces();
            BundleFormat.Header header;
            try (var once = Files.newInputStream(file)) {
                header = reader.read(once, few::add);
            }
            var taking = new Taking();
            if (few.areAll()) {
                few.pieces().forEach(taking::take);
            } else {
                try (var again = Files.newInputStream(file)) {
                    header = reader.read(again, taking::take);
                }
            }
            return taking.taken(header);
        } catch (FormatException e) {
            return new Brought.Refused(String.valueOf(e.getMessage()));
        } finally {
            turns.release();
        }
    }

    /** Counts what came of each piece. */
    private final class Taking {

        private final List<Trouble> troubles = new ArrayList<>();
        private int fresh;
        private int setApart;

        void take(Consignment piece) {
            if (!mayBeKept(piece)) {
                refuse(piece);
                return;
            }
            switch (exchange.receive(piece)) {
                case Received.Held held -> {
                    fresh += held.fresh();
                    setApart += held.setApart();
                }
                case Received.Gap _ -> trouble(Why.GAP, piece);
                case Received.Refused _ -> trouble(Why.CONTRADICTS, piece);
            }
        }

        /** What a machine tells that was sent away is nobody's to settle; what it took is kept, and counts as far as it is believed. */
        private void refuse(Consignment piece) {
            if (!peers.isKnown(piece.node())) {
                trouble(Why.UNKNOWN_MACHINE, piece);
            }
        }

        private boolean mayBeKept(Consignment piece) {
            return switch (piece) {
                case Consignment.Records _ -> peers.isKnown(piece.node());
                case Consignment.Facts facts -> isIntroduced(facts) || peers.isMember(piece.node());
            };
        }

        /** A machine that is not known yet may bring the ring's word along. */
        private boolean isIntroduced(Consignment.Facts facts) {
            return facts.dispatch().facts().stream()
                    .filter(numbered -> numbered.fact().kind().equals(Peers.CREDENTIAL))
                    .flatMap(numbered -> CredentialJson.read(numbered.fact().body()).stream())
                    .filter(credential -> credential.node().equals(facts.node()))
                    .anyMatch(peers::introduce);
        }

        private void trouble(Why why, Consignment piece) {
            troubles.add(new Trouble(why, piece.node(), missing(piece)));
        }

        /** Of a stretch some may be held already; what counts is what is not here because of the trouble. */
        private int missing(Consignment piece) {
            return piece instanceof Consignment.Records records
                    ? (int) records.stretch().ids().stream()
                            .filter(id -> ledger.record(id).isEmpty())
                            .count()
                    : 0;
        }

        Brought.Taken taken(BundleFormat.Header header) {
            return new Brought.Taken(header.maker(), header.madeAt(), header.nonce(), fresh, setApart, troubles);
        }
    }
}
