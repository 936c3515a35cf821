package org.placard.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placard.ledger.Exchange;
import org.placard.shared.Audited;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Throttle;
import org.placard.sync.Credential.Allowance;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.RingTrust;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets machines into the ring by one-time codes. A code is in memory alone, for a quarter of an hour. */
@Component
class Admission {

    static final Duration VALID = Duration.ofMinutes(15);

    private final Peers peers;
    private final Exchange exchange;
    private final RingTrust trust;
    private final OwnCertificate certificate;
    private final ApplicationEventPublisher audit;
    private final Clock clock;
    private final Map<NodePublicKey, Code> codes = new ConcurrentHashMap<>();
    private final Throttle throttle = new Throttle(30, Duration.ofMinutes(1));

    @Autowired
    Admission(
            Peers peers,
            @Lazy Exchange exchange,
            RingTrust trust,
            OwnCertificate certificate,
            ApplicationEventPublisher audit) {
        this(peers, exchange, trust, certificate, audit, Clock.systemUTC());
    }

    Admission(
            Peers peers,
            Exchange exchange,
            RingTrust trust,
            OwnCertificate certificate,
            ApplicationEventPublisher audit,
            Clock clock) {
        this.peers = peers;
        this.exchange = exchange;
        this.trust = trust;
        this.certificate = certificate;
        this.audit = audit;
        this.clock = clock;
    }

    /** A code that was given out. */
    record Code(CodeWords words, Allowance allowance) {}

    /** Draws a code; show its words once. */
    Code draw(OpenVault vault) {
        forgetOld();
        var words = new CodeWords(Passphrase.drawn());
        var until = clock.instant().plus(VALID);
        var code = new Code(words, Allowance.sign(vault, words.publicKey(), until));
        codes.put(words.publicKey(), code);
        audit.publishEvent(new Audited(vault.coordinator().value(), "sync.code-drawn", ""));
        return code;
    }

    /** Answers a machine that asks to be let in; empty where its code is unknown, used or too old. */
    Optional<JoinMessages.Welcome> admit(JoinMessages.Request request) {
        forgetOld();
        return throttle.admits() ? credential(request).flatMap(this::welcome) : Optional.empty();
    }

    private Optional<Credential> credential(JoinMessages.Request request) {
        try {
            var code = codes.get(new NodePublicKey(request.code()));
            if (code == null) {
                return Optional.empty();
            }
            return Optional.of(new Credential(
                            code.allowance(),
                            new NodePublicKey(request.node()),
                            new MachineName(request.name()),
                            HexFormat.of().parseHex(request.signature())))
                    .filter(Credential::isSignedByItsCode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<JoinMessages.Welcome> welcome(Credential credential) {
        var code = codes.remove(credential.allowance().code());
        if (code == null || !peers.introduce(credential)) {
            return Optional.empty();
        }
        audit.publishEvent(new Audited(
                "sync",
                "sync.joined",
                credential.name() + " " + credential.node().node()));
        var facts = trust.travelling().stream()
                .map(Base64.getEncoder()::encodeToString)
                .toList();
        var unproven = welcome(credential, facts, "");
        return Optional.of(
                welcome(credential, facts, HexFormat.of().formatHex(code.words().proof(unproven.proven()))));
    }

    private JoinMessages.Welcome welcome(Credential credential, List<String> facts, String proof) {
        return new JoinMessages.Welcome(
                CredentialJson.of(credential),
                exchange.identity().publicKey().value(),
                trust.fingerprint().value(),
                JoinMessages.text(certificate.fingerprint().orElse(null)),
                facts,
                proof);
    }

    private void forgetOld() {
        Instant now = clock.instant();
        codes.values().removeIf(code -> code.allowance().until().isBefore(now));
    }
}
