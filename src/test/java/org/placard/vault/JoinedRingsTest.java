package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.Sha256;
import org.placard.vault.RingTrust.Adopted;
import org.placard.vault.Vault.Founding;

@DisplayName("A ring that several nodes belong to")
class JoinedRingsTest {

    private static final CoordinatorName ANNA = new CoordinatorName("anna");
    private static final CoordinatorName BELA = new CoordinatorName("bela");
    private static final EventId FAIR = new EventId("0123456789abcdef0123456789abcdef");
    private static final EventId MARKET = new EventId("fedcba9876543210fedcba9876543210");
    private static final byte[] CORE = {1, 2, 3};
    private static final byte[] SAID = {4, 5, 6};

    private final KeptInMemory hubFacts = new KeptInMemory();
    private final RingVault hub = vault(hubFacts);
    private final Founding founding = hub.found(ANNA);
    private final RingTrust hubTrust = new JoinedRings(hubFacts, hub);

    private final KeptInMemory kioskFacts = new KeptInMemory();
    private final RingVault kiosk = vault(kioskFacts);
    private final RingTrust kioskTrust = new JoinedRings(kioskFacts, kiosk);

    private static RingVault vault(KeyFacts facts) {
        return new RingVault(facts, new Argon2Cost(64, 1, 1), audited -> {});
    }

    @Test
    @DisplayName(
            "A new machine takes it over: it seals to the hub's event and its coordinators may sign in, and it opens nothing")
    void taken() throws Exception {
        var key = founding.vault().createEventKey(FAIR);

        assertThat(kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), null))
                .isEqualTo(Adopted.DONE);

        assertThat(kiosk.eventKey(FAIR)).map(EventPublicKey::id).contains(key.id());
        var sealed = new HpkeSealer().seal(kiosk.eventKey(FAIR).orElseThrow(), CORE, SAID);
        assertThat(founding.vault().open(key.id(), CORE, sealed)).isEqualTo(SAID);
        var signedIn = kiosk.unlock(ANNA, founding.passphrase()).orElseThrow();
        assertThatThrownBy(() -> signedIn.open(key.id(), CORE, sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    @DisplayName("Another ring than the one on the code is refused, and so is one in which a byte was changed")
    void another() {
        var facts = new ArrayList<>(hubTrust.travelling());
        assertThat(kioskTrust.adopt(facts, new Sha256("ab".repeat(32)), null)).isEqualTo(Adopted.ANOTHER_RING);
        var changed = facts.getFirst().clone();
        changed[changed.length - 1] ^= 1;
        facts.set(0, changed);

        assertThat(kioskTrust.adopt(facts, hubTrust.fingerprint(), null)).isEqualTo(Adopted.NOT_GENUINE);
        assertThat(kiosk.isFounded()).isFalse();
    }

    @Test
    @DisplayName(
            "What a machine took before it joined is opened by the hub's coordinators, once its own ring allowed it")
    void granted() throws Exception {
        var own = kiosk.found(BELA).vault();
        var key = own.createEventKey(MARKET);
        var sealed = new HpkeSealer().seal(key, CORE, SAID);
        assertThat(kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), null))
                .isEqualTo(Adopted.OWN_RING_LOCKED);

        assertThat(kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), own))
                .isEqualTo(Adopted.DONE);
        assertThatThrownBy(() -> founding.vault().open(key.id(), CORE, sealed)).isInstanceOf(SealBrokenException.class);
        hubFacts.brought(kioskFacts.grants());

        assertThat(founding.vault().open(key.id(), CORE, sealed)).isEqualTo(SAID);
        assertThat(kiosk.coordinators()).containsExactly(ANNA);
    }

    @Test
    @DisplayName(
            "What a machine took before it joined a hub that itself joined another one is opened there, but for what was destroyed on the way")
    void grantedOn() throws Exception {
        var own = kiosk.found(BELA).vault();
        var market = own.createEventKey(MARKET);
        var fair = own.createEventKey(FAIR);
        var sealed = new HpkeSealer().seal(market, CORE, SAID);
        var sealedToo = new HpkeSealer().seal(fair, CORE, SAID);
        kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), own);
        hubFacts.brought(kioskFacts.grants());
        founding.vault().destroyEventKey(FAIR);
        var movedFacts = new KeptInMemory();
        var moved = vault(movedFacts);
        var there = moved.found(ANNA).vault();
        hubTrust.adopt(
                new JoinedRings(movedFacts, moved).travelling(),
                JoinedRings.fingerprint(moved.ring()),
                founding.vault());

        movedFacts.brought(Stream.concat(kioskFacts.grants().stream(), hubFacts.grants().stream())
                .toList());

        assertThat(there.open(market.id(), CORE, sealed)).isEqualTo(SAID);
        assertThatThrownBy(() -> there.open(fair.id(), CORE, sealedToo)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    @DisplayName("A vault of the ring that was left changes nothing in the new one")
    void leftBehind() {
        var own = kiosk.found(BELA).vault();
        kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), own);

        assertThatThrownBy(() -> own.createEventKey(MARKET)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> own.addCoordinator(BELA)).isInstanceOf(IllegalStateException.class);
        assertThat(kiosk.ring().broken()).isEmpty();
    }

    @Test
    @DisplayName("A grant that was sealed to another ring opens nothing here")
    void grantForAnother() {
        var own = kiosk.found(BELA).vault();
        var key = own.createEventKey(MARKET);
        var sealed = new HpkeSealer().seal(key, CORE, SAID);
        var otherFacts = new KeptInMemory();
        var other = vault(otherFacts);
        other.found(ANNA);
        kioskTrust.adopt(new JoinedRings(otherFacts, other).travelling(), JoinedRings.fingerprint(other.ring()), own);
        hubFacts.brought(kioskFacts.grants());

        assertThatThrownBy(() -> founding.vault().open(key.id(), CORE, sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    @DisplayName("Grants that are none are passed over, whoever brought them")
    void rubbish() {
        var fingerprint = hubTrust.fingerprint().value();
        hubFacts.brought(Stream.of(
                        "rubbish",
                        "{}",
                        "{\"from\":null,\"to\":null,\"generation\":1,\"sealed\":null,\"facts\":null}",
                        "{\"from\":\"x\",\"to\":\"y\",\"generation\":1,\"sealed\":\"zz\",\"facts\":[]}",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"generation\":1,\"sealed\":\"00\",\"facts\":[]}"
                                .formatted(fingerprint, fingerprint))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());

        assertThat(hub.eventKey(MARKET)).isEmpty();
        assertThatThrownBy(() -> founding.vault().open(new EventKeyId("00".repeat(16)), CORE, SAID))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    @DisplayName("A machine follows the ring to a new generation, and takes nothing that the ring did not sign")
    void followed() {
        kioskTrust.adopt(hubTrust.travelling(), hubTrust.fingerprint(), null);
        founding.vault().addCoordinator(BELA);
        founding.vault().revoke(BELA);
        var key = founding.vault().createEventKey(FAIR);
        var strangers = new KeptInMemory();
        vault(strangers).found(BELA).vault().createEventKey(FAIR);

        assertThat(kioskTrust.follow(strangers.all())).isEqualTo(Adopted.NOT_GENUINE);
        assertThat(kioskTrust.follow(hubTrust.travelling())).isEqualTo(Adopted.DONE);

        assertThat(kiosk.eventKey(FAIR)).map(EventPublicKey::id).contains(key.id());
    }

    @Test
    @DisplayName("The ring's word is believed for its purpose, its message and its newest generation alone")
    void word() {
        founding.vault().addCoordinator(BELA);
        var signed = founding.vault().sign("errand/1", SAID);
        assertThat(hubTrust.verifies("errand/1", SAID, signed)).isTrue();
        assertThat(hubTrust.verifies("errand/2", SAID, signed)).isFalse();
        assertThat(hubTrust.verifies("errand/1", CORE, signed)).isFalse();

        founding.vault().revoke(BELA);

        assertThat(hubTrust.verifies("errand/1", SAID, signed)).isFalse();
        assertThat(hubTrust.verifies("errand/1", SAID, founding.vault().sign("errand/1", SAID)))
                .isTrue();
    }
}
