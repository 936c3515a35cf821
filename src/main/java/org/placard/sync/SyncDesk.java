package org.placard.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange;
import org.placard.shared.Folders;
import org.placard.shared.NodePublicKey;
import org.placard.sync.Gathering.Contact;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a coordinator sees and does about the machines of a ring. */
@Component
public class SyncDesk {

    private final Exchange exchange;
    private final Peers peers;
    private final Joining joining;
    private final Admission admission;
    private final OwnDoorstep doorstep;
    private final Publications publications;
    private final Acknowledged acknowledged;
    private final Quarantine quarantine;
    private final Gathering gathering;
    private final Bundles bundles;
    private final Sticks sticks;
    private final Path incoming;
    private final ObjectProvider<Rhythm> rhythm;

    SyncDesk(
            @Lazy Exchange exchange,
            Peers peers,
            Joining joining,
            Admission admission,
            OwnDoorstep doorstep,
            Publications publications,
            Acknowledged acknowledged,
            Quarantine quarantine,
            Gathering gathering,
            Bundles bundles,
            Sticks sticks,
            Folders folders,
            ObjectProvider<Rhythm> rhythm) {
        this.exchange = exchange;
        this.peers = peers;
        this.joining = joining;
        this.admission = admission;
        this.doorstep = doorstep;
        this.publications = publications;
        this.acknowledged = acknowledged;
        this.quarantine = quarantine;
        this.gathering = gathering;
        this.bundles = bundles;
        this.sticks = sticks;
        this.incoming = folders.data().resolve("incoming");
        this.rhythm = rhythm;
    }

    /**
     * A machine as a coordinator sees it.
     *
     * @param records how many of its records are held here
     * @param heard when it last brought something since this node was started
     * @param clockOff how far its clock is off, where that is doubtful
     * @param forked whether its lines went on twice from one place
     */
    public record Machine(
            NodePublicKey key,
            String name,
            boolean revoked,
            long records,
            @Nullable Instant heard,
            @Nullable Duration clockOff,
            boolean forked) {}

    /**
     * The hub of this node.
     *
     * @param waiting records that it has not confirmed
     * @param visit what came of the last visit: a word of this program's, empty before the first
     */
    public record HubState(
            String address,
            long waiting,
            String visit,
            @Nullable Instant at) {}

    /**
     * Something that could not be kept.
     *
     * @param why a word of this program's
     * @param node the machine that took it
     */
    public record Case(String file, String why, NodePublicKey node, int records, Instant at) {}

    /**
     * A code that was drawn.
     *
     * @param text what its QR code says
     */
    public record DrawnCode(String words, String text, Instant until) {}

    /** What came of joining: a word of this program's. */
    public enum JoinOutcome {
        DONE,
        UNREACHABLE,
        CODE_REFUSED,
        NOT_THE_HUB,
        OWN_KEYS_LOCKED,
        BAD_ADDRESS,
        BAD_CODE,
        BAD_NAME
    }

    public List<Machine> machines() {
        var holdings = exchange.holdings();
        var forks = exchange.forks();
        return peers.all().stream()
                .map(peer -> machine(
                        peer,
                        holdings.stream()
                                .filter(holding -> holding.node().equals(peer.key()))
                                .mapToLong(Exchange.Holding::through)
                                .sum(),
                        forks.stream().anyMatch(fork -> fork.node().equals(peer.key()))))
                .toList();
    }

    private Machine machine(Peer peer, long records, boolean forked) {
        var contact = gathering.contact(peer.key());
        return new Machine(
                peer.key(),
                peer.name().value(),
                peer.revoked(),
                records,
                contact.map(Contact::at).orElse(null),
                contact.filter(Contact::isDoubtful).map(Contact::off).orElse(null),
                forked);
    }

    /** Where this node brings its records, if it does. */
    public Optional<HubState> hub() {
        var last =
                rhythm.stream().map(Rhythm::last).filter(visit -> visit != null).findFirst();
        return joining.hub()
                .map(hub -> new HubState(
                        hub.address().toString(),
                        acknowledged.waiting(),
                        last.map(visit -> visit.visit().name()).orElse(""),
                        last.map(Rhythm.Last::at).orElse(null)));
    }

    /** One row for each machine and reason in each bundle that waits. */
    public List<Case> quarantine() {
        return quarantine.open().stream()
                .flatMap(waiting -> waiting.troubles().stream()
                        .map(row -> new Case(
                                waiting.file(),
                                row.why(),
                                new NodePublicKey(row.node()),
                                row.records(),
                                Quarantine.at(waiting))))
                .toList();
    }

    /** Records that came with the id of another one. */
    public long setApart() {
        try (var records = exchange.setApart()) {
            return records.count();
        }
    }

    public DrawnCode drawCode(OpenVault vault) {
        var code = admission.draw(vault);
        var text = doorstep.invite(code.words()).text();
        return new DrawnCode(
                code.words().words().words(), text, code.allowance().until());
    }

    /** Joins the ring of the hub there; asks this node's own vault to be open where it has one. */
    public JoinOutcome join(String address, String words, String name, @Nullable OpenVault own) {
        if (Invitation.isMeant(words)) {
            return Invitation.read(words)
                    .map(invitation -> outcome(name, machine -> joining.join(invitation, machine, own)))
                    .orElse(JoinOutcome.BAD_CODE);
        }
        return HubAddress.read(address)
                .map(where -> outcome(name, machine -> joining.join(where, CodeWords.of(words), machine, own)))
                .orElse(JoinOutcome.BAD_ADDRESS);
    }

    private static JoinOutcome outcome(String name, Function<MachineName, Joining.Outcome> joined) {
        try {
            return switch (joined.apply(new MachineName(name))) {
                case Joining.Outcome.Done _ -> JoinOutcome.DONE;
                case Joining.Outcome.Unreachable _ -> JoinOutcome.UNREACHABLE;
                case Joining.Outcome.CodeRefused _ -> JoinOutcome.CODE_REFUSED;
                case Joining.Outcome.NotTheHub _ -> JoinOutcome.NOT_THE_HUB;
                case Joining.Outcome.OwnKeysLocked _ -> JoinOutcome.OWN_KEYS_LOCKED;
            };
        } catch (IllegalArgumentException e) {
            return JoinOutcome.BAD_NAME;
        }
    }

    /** Visits the hub at once: what came of it, a word of this program's. */
    public String visitNow() {
        return rhythm.stream().findFirst().map(visits -> visits.now().name()).orElse("NO_HUB");
    }

    public boolean hasUnpublishedChanges() {
        return publications.hasChanges();
    }

    /** Offers event and packs as they are here to all machines. */
    public void publish(OpenVault vault) {
        publications.publish(vault);
    }

    /** Takes in a machine that nobody vouched for, and what waits of it. */
    public void takeIn(NodePublicKey node, String name, CoordinatorName by) {
        peers.enrol(node, new MachineName(name), by);
        tryAgain();
    }

    /** Leaves it outside for good; the file stays on the disk. */
    public void leaveOutside(String file, CoordinatorName by) {
        quarantine.open().stream()
                .filter(waiting -> waiting.file().equals(file))
                .forEach(waiting -> quarantine.release(waiting, by.value()));
    }

    private void tryAgain() {
        try {
            gathering.tryAgain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is held here, as a bundle for a stick. */
    public void writeBundle(OutputStream out) throws IOException {
        bundles.write(List.of(), Long.MAX_VALUE, out);
    }

    /**
     * What came of a file that was carried here.
     *
     * @param what a word of this program's
     * @param fresh records that were not held before
     * @param waiting records that could not be kept or, of a receipt, that have not arrived
     */
    public record FileOutcome(String what, int fresh, long waiting) {}

    /** Takes in a bundle or a receipt that somebody carried here, under the name that it had there. */
    public FileOutcome receive(String name, InputStream content) throws IOException {
        Files.createDirectories(incoming);
        var ending = name.endsWith(Sticks.RECEIPT) ? Sticks.RECEIPT : ".bundle";
        var file = Files.createTempFile(incoming, "upload-", ending);
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            var came = sticks.receive(file);
            return new FileOutcome(came.what().name(), came.fresh(), came.waiting());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + Sticks.RECEIPT));
        }
    }
}
