package org.placard.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.shared.EventId;

class RingVaultTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final CoordinatorName ADA = new CoordinatorName("ada");
    private static final CoordinatorName BEN = new CoordinatorName("ben");
    private static final EventId MARKET = EventId.of(Bytes.random(16));
    private static final byte[] CORE = "core".getBytes(UTF_8);
    private static final byte[] PLAIN = "who signed".getBytes(UTF_8);

    private final KeptInMemory facts = new KeptInMemory();
    private final RingVault vault = new RingVault(facts, CHEAP, audited -> {});
    private final Sealer sealer = new HpkeSealer();

    @Test
    void aNewRingHasItsFirstCoordinatorAndSevenWords() {
        assertThat(vault.isFounded()).isFalse();
        var founding = vault.found(ADA);
        assertThat(vault.isFounded()).isTrue();
        assertThat(vault.coordinators()).containsExactly(ADA);
        assertThat(founding.passphrase().words().split(" ")).hasSize(7);
        assertThat(founding.vault().coordinator()).isEqualTo(ADA);
    }

    @Test
    void aSecondRingIsRefused() {
        vault.found(ADA);
        assertThatIllegalStateException().isThrownBy(() -> vault.found(BEN));
    }

    @Test
    void whatAKioskSealsOnlyTheUnlockedRingOpens() throws Exception {
        var founding = vault.found(ADA);
        var key = founding.vault().createEventKey(MARKET);
        founding.vault().close();
        var sealed = sealer.seal(key, CORE, PLAIN);

        assertThat(sealed).hasSize(PLAIN.length + 48);
        try (var open = afterRestart().unlock(ADA, founding.passphrase()).orElseThrow()) {
            assertThat(open.open(key.id(), CORE, sealed)).isEqualTo(PLAIN);
            sealed[sealed.length - 1] ^= 1;
            assertThatThrownBy(() -> open.open(key.id(), CORE, sealed)).isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void aSealedPartDoesNotOpenWithAnotherCore() {
        var open = vault.found(ADA).vault();
        var key = open.createEventKey(MARKET);
        var sealed = sealer.seal(key, CORE, PLAIN);
        assertThatThrownBy(() -> open.open(key.id(), new byte[] {1}, sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aSealedPartCutShortDoesNotOpen() {
        var open = vault.found(ADA).vault();
        var key = open.createEventKey(MARKET);
        assertThatThrownBy(() -> open.open(key.id(), CORE, new byte[7])).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void theSameEventAlwaysGetsTheSameKey() throws Exception {
        var open = vault.found(ADA).vault();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<EventPublicKey> create = () -> open.createEventKey(MARKET);
            var ids = threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> create).toList());
            for (var id : ids) {
                assertThat(id.get().id())
                        .isEqualTo(vault.eventKey(MARKET).orElseThrow().id());
            }
        }
        assertThat(afterRestart().eventKey(MARKET).orElseThrow().hpke())
                .isEqualTo(open.createEventKey(MARKET).hpke());
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        vault.found(ADA);
        assertThat(vault.unlock(ADA, new Passphrase("one two three four five six seven")))
                .isEmpty();
    }

    @Test
    void anUnknownNameOpensNothing() {
        var founding = vault.found(ADA);
        assertThat(vault.unlock(BEN, founding.passphrase())).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedNoFasterThanAKnownOne() {
        var slow = new RingVault(facts, new Argon2Cost(8 * 1024, 2, 1), audited -> {});
        slow.found(ADA);
        var wrong = new Passphrase("one two three four five six seven");
        assertThat(shortest(() -> slow.unlock(BEN, wrong)))
                .isGreaterThan(shortest(() -> slow.unlock(ADA, wrong)).dividedBy(3));
    }

    @Test
    void ofManyWhoFoundAtOnceOnlyOneDoes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Vault.Founding> found = () -> vault.found(ADA);
            var attempts = threads.invokeAll(Collections.nCopies(8, found));
            assertThat(attempts)
                    .filteredOn(attempt -> attempt.state() == Future.State.SUCCESS)
                    .hasSize(1);
        }
        assertThat(facts.all()).hasSize(1);
    }

    @Test
    void thePassphraseMayBeTypedWithHyphensAndCapitals() {
        var founding = vault.found(ADA);
        var typed = " " + founding.passphrase().words().replace(" ", "-").toUpperCase(java.util.Locale.ROOT) + "  ";
        assertThat(vault.unlock(ADA, new Passphrase(typed))).isPresent();
    }

    @Test
    void theRecoveryKitOpensTheRing() throws Exception {
        var founding = vault.found(ADA);
        var key = founding.vault().createEventKey(MARKET);
        var sealed = sealer.seal(key, CORE, PLAIN);
        try (var open = afterRestart().recover(founding.recoveryCode()).orElseThrow()) {
            assertThat(open.coordinator()).hasToString("recovery");
            assertThat(open.open(key.id(), CORE, sealed)).isEqualTo(PLAIN);
        }
    }

    @Test
    void anotherRecoveryCodeOpensNothing() {
        vault.found(ADA);
        assertThat(vault.recover(RecoveryCode.draw().text())).isEmpty();
        assertThat(vault.recover("nonsense")).isEmpty();
    }

    @Test
    void nobodyMayBeCalledRecovery() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.found(new CoordinatorName("recovery")));
    }

    @Test
    void aClosedVaultRefusesEverything() {
        var open = vault.found(ADA).vault();
        var key = open.createEventKey(MARKET);
        var sealed = sealer.seal(key, CORE, PLAIN);
        open.close();
        open.close();
        assertThatIllegalStateException().isThrownBy(() -> open.open(key.id(), CORE, sealed));
        assertThatIllegalStateException().isThrownBy(() -> open.createEventKey(MARKET));
        assertThatIllegalStateException().isThrownBy(() -> open.addCoordinator(BEN));
        assertThatIllegalStateException().isThrownBy(() -> open.revoke(ADA));
        assertThatIllegalStateException().isThrownBy(() -> open.destroyEventKey(MARKET));
    }

    private static Duration shortest(Runnable attempt) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    var begun = System.nanoTime();
                    attempt.run();
                    return Duration.ofNanos(System.nanoTime() - begun);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private RingVault afterRestart() {
        return new RingVault(new KeptInMemory(facts.all()), CHEAP, audited -> {});
    }
}
