package org.placard.sync;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.placard.ledger.Exchange;
import org.placard.shared.Folders;
import org.placard.shared.NodePublicKey;
import org.placard.shared.UnreadyException;
import org.placard.sync.Brought.Refused;
import org.placard.sync.Brought.Taken;
import org.placard.vault.RingTrust;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where other machines knock. Keeps no session; whoever asks proves with a signature or a code who it is. */
@RestController
class SyncController {

    /** Packed; a sender cuts what is more into several. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Gathering gathering;
    private final Admission admission;
    private final Peers peers;
    private final Publications publications;
    private final RingTrust trust;
    private final Exchange exchange;
    private final Path incoming;
    private final Clock clock = Clock.systemUTC();

    SyncController(
            Gathering gathering,
            Admission admission,
            Peers peers,
            Publications publications,
            RingTrust trust,
            @Lazy Exchange exchange,
            Folders folders) {
        this.gathering = gathering;
        this.admission = admission;
        this.peers = peers;
        this.publications = publications;
        this.trust = trust;
        this.exchange = exchange;
        this.incoming = folders.data().resolve("incoming");
    }

    /** A machine asks to be let in. */
    @PostMapping("/sync/machines")
    ResponseEntity<byte[]> join(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_REQUEST);
        try {
            return admission
                    .admit(JSON.readValue(body, JoinMessages.Request.class))
                    .map(welcome -> json(HttpStatus.OK, JSON.writeValueAsBytes(welcome)))
                    .orElseGet(() -> json(HttpStatus.FORBIDDEN, refusal("code")));
        } catch (JacksonException | NullPointerException e) {
            return json(HttpStatus.BAD_REQUEST, refusal("request"));
        } catch (UnreadyException e) {
            return json(HttpStatus.SERVICE_UNAVAILABLE, refusal("keys"));
        }
    }

    /** A machine brings what it holds; an empty bundle asks how far it is held here. */
    @PostMapping("/sync/bundles")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        Files.createDirectories(incoming);
        var file = Files.createTempFile(incoming, "net-", ".part");
        try {
            if (!spool(request, file)) {
                return json(HttpStatus.CONTENT_TOO_LARGE, refusal("size"));
            }
            var maker = BundleReader.maker(file);
            if (maker.isEmpty()
                    || peers.peer(maker.get()).filter(peer -> !peer.revoked()).isEmpty()) {
                return json(HttpStatus.FORBIDDEN, refusal("machine"));
            }
            return switch (gathering.receive(file)) {
                case Refused refused -> json(HttpStatus.BAD_REQUEST, refusal(refused.reason()));
                case Taken taken -> json(HttpStatus.OK, answer(taken).bytes());
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A machine asks for what the ring signed. */
    @PostMapping("/sync/published")
    ResponseEntity<byte[]> publish(HttpServletRequest request) throws IOException {
        try {
            var ask = JSON.readValue(request.getInputStream().readNBytes(LARGEST_REQUEST), Puller.Ask.class);
            var peer = peers.peer(new NodePublicKey(ask.node())).filter(known -> !known.revoked());
            if (peer.isEmpty() || !ask.isSigned()) {
                return json(HttpStatus.FORBIDDEN, refusal("machine"));
            }
            var facts = trust.travelling().stream()
                    .map(Base64.getEncoder()::encodeToString)
                    .toList();
            var offer = new Puller.Offer(facts, publications.whole().orElse(null));
            return json(HttpStatus.OK, JSON.writeValueAsBytes(offer));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return json(HttpStatus.BAD_REQUEST, refusal("request"));
        }
    }

    private Answer answer(Taken taken) {
        return Answer.of(
                exchange.identity(),
                clock.instant().getEpochSecond(),
                exchange.holdings(),
                taken.troubles().stream()
                        .map(trouble -> trouble.why().name())
                        .distinct()
                        .toList());
    }

    private static boolean spool(HttpServletRequest request, Path file) throws IOException {
        try (var in = request.getInputStream();
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            long left = MOST_BYTES;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    private static byte[] refusal(String why) {
        return JSON.writeValueAsBytes(java.util.Map.of("refused", why));
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
