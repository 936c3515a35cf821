package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors were made by other libraries; what they say must hold for as long as there are records. */
class KeyVectorsTest {

    private static final JsonNode VECTORS = read();

    static Stream<JsonNode> hpke() {
        return VECTORS.get("hpke").valueStream();
    }

    static Stream<JsonNode> slotKeys() {
        return VECTORS.get("slotKeys").valueStream();
    }

    static Stream<JsonNode> recoveryCodes() {
        return VECTORS.get("recoveryCodes").valueStream();
    }

    @ParameterizedTest
    @MethodSource("hpke")
    void whatAnotherLibrarySealedOpens(JsonNode vector) throws Exception {
        var pair = HpkePair.of(hex(vector, "recipientPrivate"));
        assertThat(pair.publicHalf()).isEqualTo(hex(vector, "recipientPublic"));
        assertThat(Suite.open(Suite.opener(pair.privateHalf()), hex(vector, "info"), hex(vector, "sealed")))
                .isEqualTo(hex(vector, "plain"));
    }

    @ParameterizedTest
    @MethodSource("slotKeys")
    void aPassphraseStretchesToTheSameKeys(JsonNode vector) {
        var argon2id = vector.get("argon2id");
        var cost = new Argon2Cost(
                argon2id.get("memoryKib").asInt(),
                argon2id.get("passes").asInt(),
                argon2id.get("lanes").asInt());
        var words = new Passphrase(vector.get("passphrase").asString()).words();
        var keys = SlotKeys.derive(Bytes.utf8(words), hex(vector, "salt"), cost);
        assertThat(keys.verifier()).isEqualTo(hex(vector, "verifier"));
        assertThat(keys.wrapping()).isEqualTo(hex(vector, "wrapping"));
    }

    @Test
    void theCostOfAGuessIsTheOneThatWasDecided() {
        assertThat(Argon2Cost.PRODUCTION).isEqualTo(new Argon2Cost(262_144, 3, 1));
    }

    @Test
    void aSlotUnwraps() throws Exception {
        var slot = VECTORS.get("slot");
        var keys = new SlotKeys(new byte[0], hex(slot, "wrapping"));
        var bound = Slot.bound(slot.get("holder").asString(), hex(slot, "hpke"));
        assertThat(keys.unwrap(hex(slot, "wrapped"), hex(slot, "nonce"), bound)).isEqualTo(hex(slot, "privateHalf"));
    }

    @Test
    void anEventKeyHasThisNameAndThisSignature() {
        var key = VECTORS.get("eventKey");
        var signed = KeyFact.EventKeyMade.signed(hex(key, "event"), hex(key, "hpke"));
        assertThat(Ed25519.sign(hex(key, "seed"), signed)).isEqualTo(hex(key, "ringSignature"));
        assertThat(Ed25519.verifies(hex(key, "signing"), hex(key, "ringSignature"), signed))
                .isTrue();
        assertThat(KeyFact.keyId(hex(key, "hpke")))
                .isEqualTo(new EventKeyId(key.get("id").asString()));
    }

    @ParameterizedTest
    @MethodSource("recoveryCodes")
    void aRecoveryCodeIsWrittenSo(JsonNode vector) {
        var text = vector.get("text").asString();
        assertThat(new RecoveryCode(hex(vector, "secret")).text()).isEqualTo(text);
        assertThat(RecoveryCode.read(text).orElseThrow().secret()).isEqualTo(hex(vector, "secret"));
    }

    @Test
    void aLifetimeSecretComesOutOfTheFirstShare() {
        var vector = VECTORS.get("lifetimeSecret");
        var first = RingSecrets.read(hex(vector, "share"));
        assertThat(LifetimeSecret.of(first, vector.get("purpose").asString())).isEqualTo(hex(vector, "secret"));
    }

    @Test
    void aRingOfTwoGenerationsStillOpens() throws Exception {
        var ring = VECTORS.get("ring");
        var vault = keptRing();
        var passphrase = new Passphrase(ring.get("passphrase").asString());
        try (var open = vault.unlock(new CoordinatorName("ben"), passphrase).orElseThrow()) {
            for (var sealed : ring.get("sealed")) {
                var key = vault.eventKey(new EventId(sealed.get("event").asString()))
                        .orElseThrow();
                assertThat(key.id().value()).isEqualTo(sealed.get("eventKey").asString());
                assertThat(open.open(key.id(), hex(ring, "core"), hex(sealed, "sealed")))
                        .isEqualTo(hex(ring, "plain"));
            }
        }
        assertThat(vault.recover(ring.get("recoveryCode").asString())).isPresent();
        assertThat(vault.eventKey(new EventId(ring.get("destroyed").asString())))
                .isEmpty();
    }

    @Test
    void whoWasRevokedInItStaysOutside() {
        var revoked = VECTORS.get("ring").get("revoked");
        assertThat(keptRing()
                        .unlock(
                                new CoordinatorName(revoked.get("coordinator").asString()),
                                new Passphrase(revoked.get("passphrase").asString())))
                .isEmpty();
    }

    @Test
    void aFactOfAKindNotYetKnownIsPassedOverAndNamed() {
        var facts = Stream.concat(
                        keptFacts().stream(), Stream.of(Bytes.utf8("{\"fact\":\"card.9\",\"generation\":2}\n00")))
                .toList();
        assertThat(RingReader.read(facts).broken()).singleElement().asString().startsWith("key fact 11: ");
        assertThatThrownBy(() -> SignedFact.read(facts.getLast())).isInstanceOf(IllegalArgumentException.class);
    }

    private static RingVault keptRing() {
        return new RingVault(new KeptInMemory(keptFacts()), new Argon2Cost(64, 1, 1), audited -> {});
    }

    private static List<byte[]> keptFacts() {
        return VECTORS.get("ring")
                .get("facts")
                .valueStream()
                .map(fact -> Bytes.utf8(fact.asString()))
                .toList();
    }

    private static byte[] hex(JsonNode node, String name) {
        return HexFormat.of().parseHex(node.get(name).asString());
    }

    private static JsonNode read() {
        return JsonMapper.builder().build().readTree(KeyVectorsTest.class.getResourceAsStream("/vectors/keys.json"));
    }
}
