package org.placard.sync;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.placard.ledger.Exchange;
import org.placard.shared.Folders;
import org.placard.shared.NodePublicKey;
import org.placard.shared.UnreadyException;
import org.placard.sync.Brought.Refused;
import org.placard.sync.Brought.Taken;
import org.placard.sync.Door.Knock;
import org.placard.sync.Door.Limits;
import org.placard.vault.RingTrust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where other machines knock. Keeps no session; whoever asks proves with a signature or a code who it is. */
@RestController
class SyncController {

    /** Packed; a sender cuts what is more into several. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    /** As long as a sender waits for it; who sends a byte now and then must not keep a place. */
    private static final Duration TO_MOVE_DATA = Duration.ofMinutes(2);

    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(SyncController.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Gathering gathering;
    private final Admission admission;
    private final Peers peers;
    private final Publications publications;
    private final RingTrust trust;
    private final Exchange exchange;
    private final SignedEnds ends;
    private final Path incoming;
    private final Door door = new Door(Limits.USUAL);
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
        this.ends = new SignedEnds(message -> exchange.identity().sign(message));
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
        return switch (door.knock(request.getRemoteAddr())) {
            case Knock.TooOften() -> later(HttpStatus.TOO_MANY_REQUESTS);
            case Knock.Full() -> later(HttpStatus.SERVICE_UNAVAILABLE);
            case Knock.In in -> {
                try (in) {
                    yield spooled(request);
                }
            }
        };
    }

    private static ResponseEntity<byte[]> later(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Door.WAIT.toSeconds()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(refusal("busy"));
    }

    private ResponseEntity<byte[]> spooled(HttpServletRequest request) throws IOException {
        Files.createDirectories(incoming);
        var file = Files.createTempFile(incoming, "net-", ".part");
        try {
            switch (spool(request, file)) {
                case TOO_LARGE -> {
                    return json(HttpStatus.CONTENT_TOO_LARGE, refusal("size"));
                }
                case TOO_SLOW -> {
                    return json(HttpStatus.REQUEST_TIMEOUT, refusal("time"));
                }
                case WHOLE -> {}
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

    /** Where things are kept cannot be written just now: nothing was acknowledged, whoever brings it comes again. */
    @ExceptionHandler({UncheckedIOException.class, DataAccessException.class})
    ResponseEntity<byte[]> notKept(RuntimeException failure) {
        LOG.warn("What a machine brought could not be kept: {}", failure.getMessage());
        return json(HttpStatus.SERVICE_UNAVAILABLE, refusal("storage"));
    }

    private Answer answer(Taken taken) {
        return Answer.of(
                exchange.identity().publicKey(),
                ends,
                clock.instant().getEpochSecond(),
                exchange.holdings(),
                taken.troubles().stream()
                        .map(trouble -> trouble.why().name())
                        .distinct()
                        .toList());
    }

    private enum Spooled {
        WHOLE,
        TOO_LARGE,
        TOO_SLOW
    }

    private static Spooled spool(HttpServletRequest request, Path file) throws IOException {
        long begun = System.nanoTime();
        try (var in = request.getInputStream();
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            long left = MOST_BYTES;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return Spooled.TOO_LARGE;
                }
                if (System.nanoTime() - begun > TO_MOVE_DATA.toNanos()) {
                    return Spooled.TOO_SLOW;
                }
                out.write(buffer, 0, read);
            }
            return Spooled.WHOLE;
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
