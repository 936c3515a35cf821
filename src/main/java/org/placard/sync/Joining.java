package org.placard.sync;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;
import org.placard.sync.JoinMessages.Request;
import org.placard.sync.JoinMessages.Welcome;
import org.placard.vault.OpenVault;
import org.placard.vault.RingTrust;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How this machine becomes one of a ring's, and what it knows of its hub since. */
@Component
class Joining {

    private static final String JOINED = "sync.joined.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HubPort port;
    private final Exchange exchange;
    private final Ledger ledger;
    private final RingTrust trust;
    private final Clock clock = Clock.systemUTC();

    Joining(HubPort port, @Lazy Exchange exchange, @Lazy Ledger ledger, RingTrust trust) {
        this.port = port;
        this.exchange = exchange;
        this.ledger = ledger;
        this.trust = trust;
    }

    private record Joined(String address, String hub, String certificate, String ring, String at) {

        Hub asHub() {
            return new Hub(
                    URI.create(address),
                    new NodePublicKey(hub),
                    certificate.isEmpty() ? null : new Sha256(certificate),
                    new Sha256(ring));
        }
    }

    /** What came of trying to join. */
    sealed interface Outcome {

        record Done(Hub hub) implements Outcome {}

        /** Nobody answered there. */
        record Unreachable() implements Outcome {}

        /** The hub does not know the code, or it was used, or it is older than a quarter of an hour. */
        record CodeRefused() implements Outcome {}

        /** Whoever answered could not prove that it is the hub that gave the code. */
        record NotTheHub() implements Outcome {}

        /** This machine has keys of its own, and they must be unlocked once for it. */
        record OwnKeysLocked() implements Outcome {}
    }

    /** The hub that was joined last. */
    Optional<Hub> hub() {
        return ledger.facts(JOINED).reversed().stream()
                .findFirst()
                .map(fact -> JSON.readValue(fact.body(), Joined.class).asHub());
    }

    /**
     * Joins the ring of the hub at {@code address}.
     *
     * @param own this machine's own ring, opened; may be missing on a machine without one
     */
    Outcome join(URI address, CodeWords words, MachineName name, @Nullable OpenVault own) {
        return join(address, new Sought(words, null, null), name, own);
    }

    /** Joins by what a QR code said: nothing is sent to anybody but the hub that drew it, wherever that answers. */
    Outcome join(Invitation invitation, MachineName name, @Nullable OpenVault own) {
        var sought = new Sought(invitation.words(), invitation.ring(), invitation.certificate());
        Outcome outcome = new Outcome.Unreachable();
        for (var address : invitation.addresses()) {
            outcome = join(address, sought, name, own);
            if (!(outcome instanceof Outcome.Unreachable)) {
                return outcome;
            }
        }
        return outcome;
    }

    /** The hub that is meant, by the words and perhaps by more. */
    private record Sought(
            CodeWords words,
            @Nullable Sha256 ring,
            @Nullable Sha256 certificate) {

        boolean isAnotherRing(Welcome welcome) {
            return ring != null && !ring.value().equals(welcome.ring());
        }
    }

    private Outcome join(URI address, Sought sought, MachineName name, @Nullable OpenVault own) {
        var words = sought.words();
        var node = exchange.identity().publicKey();
        var request = new Request(
                words.publicKey().value(),
                node.value(),
                name.value(),
                HexFormat.of().formatHex(words.sign(Credential.message(node, name))));
        try {
            var said =
                    port.ask(address.resolve("/sync/machines"), JSON.writeValueAsBytes(request), sought.certificate());
            if (said.status() == 403) {
                return new Outcome.CodeRefused();
            }
            return said.status() == 200 ? welcomed(address, sought, said, own) : new Outcome.NotTheHub();
        } catch (SSLException e) {
            return new Outcome.NotTheHub();
        } catch (IOException e) {
            return new Outcome.Unreachable();
        }
    }

    private Outcome welcomed(URI address, Sought sought, HubPort.Said said, @Nullable OpenVault own) {
        try {
            var welcome = JSON.readValue(said.body(), Welcome.class);
            var proof = HexFormat.of().parseHex(welcome.proof());
            if (!sought.words().proves(proof, welcome.proven())
                    || sought.isAnotherRing(welcome)
                    || !welcome.certificate().equals(JoinMessages.text(said.certificate()))) {
                return new Outcome.NotTheHub();
            }
            return adopted(address, welcome, own);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return new Outcome.NotTheHub();
        }
    }

    private Outcome adopted(URI address, Welcome welcome, @Nullable OpenVault own) {
        return switch (trust.adopt(welcome.keyFacts(), new Sha256(welcome.ring()), own)) {
            case OWN_RING_LOCKED -> new Outcome.OwnKeysLocked();
            case ANOTHER_RING, NOT_GENUINE -> new Outcome.NotTheHub();
            case DONE -> {
                ledger.note(new Fact(Peers.CREDENTIAL, welcome.credential().bytes()));
                var joined = new Joined(
                        address.toString(),
                        welcome.hub(),
                        welcome.certificate(),
                        welcome.ring(),
                        clock.instant().toString());
                ledger.note(new Fact(JOINED, JSON.writeValueAsBytes(joined)));
                yield new Outcome.Done(joined.asHub());
            }
        };
    }
}
