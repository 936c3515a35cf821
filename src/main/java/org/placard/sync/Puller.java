package org.placard.sync;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange;
import org.placard.shared.NodePublicKey;
import org.placard.sync.Publications.Publication;
import org.placard.sync.Publications.Pulled;
import org.placard.vault.RingTrust;
import org.placard.vault.RingTrust.Adopted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fetches from the hub what the ring signed: its keys first, then event and packs. The hub itself is believed nothing. */
@Component
class Puller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HubPort port;
    private final Exchange exchange;
    private final RingTrust trust;
    private final Publications publications;

    Puller(HubPort port, @Lazy Exchange exchange, RingTrust trust, Publications publications) {
        this.port = port;
        this.exchange = exchange;
        this.trust = trust;
        this.publications = publications;
    }

    /** A machine of the ring asks. */
    record Ask(String node, String nonce, String signature) {

        static byte[] message(String nonce) {
            return NodePublicKey.labelled("published-ask/1", HexFormat.of().parseHex(nonce));
        }

        boolean isSigned() {
            return new NodePublicKey(node).verifies(HexFormat.of().parseHex(signature), message(nonce));
        }
    }

    /** What the hub passes on. */
    record Offer(List<String> facts, @Nullable Publication publication) {

        List<byte[]> keyFacts() {
            return facts.stream().map(Base64.getDecoder()::decode).toList();
        }
    }

    Pulled pull(Hub hub) throws IOException {
        var drawn = new byte[16];
        new SecureRandom().nextBytes(drawn);
        var nonce = HexFormat.of().formatHex(drawn);
        var identity = exchange.identity();
        var ask = new Ask(
                identity.publicKey().value(), nonce, HexFormat.of().formatHex(identity.sign(Ask.message(nonce))));
        var said = port.ask(hub.address().resolve("/sync/published"), JSON.writeValueAsBytes(ask), hub.certificate());
        return said.status() == 200 ? taken(said.body()) : Pulled.NOTHING_NEW;
    }

    private Pulled taken(byte[] body) {
        try {
            var offer = JSON.readValue(body, Offer.class);
            if (trust.follow(offer.keyFacts()) != Adopted.DONE) {
                return Pulled.NOT_GENUINE;
            }
            var publication = offer.publication();
            return publication == null ? Pulled.NOTHING_NEW : publications.pull(publication);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Pulled.NOT_GENUINE;
        }
    }
}
