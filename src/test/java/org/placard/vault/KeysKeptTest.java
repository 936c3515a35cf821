package org.placard.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.shared.EventId;
import org.placard.shared.UnreadyException;

/** What lies on the disk: it gives nothing away, and a change to it is noticed. */
class KeysKeptTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final CoordinatorName ADA = new CoordinatorName("ada");
    private static final EventId MARKET = EventId.of(Bytes.random(16));
    private static final int RING = 0;
    private static final int PRIVATE_HALF = 1;
    private static final int PUBLIC_HALF = 2;

    private final KeptInMemory facts = new KeptInMemory();
    private Vault.Founding founding;

    @BeforeEach
    void aRingWithOneEvent() {
        founding = new RingVault(facts, CHEAP, audited -> {}).found(ADA);
        founding.vault().createEventKey(MARKET);
    }

    @Test
    void noPrivateHalfAndNoSecretStandsInAnyFact() {
        var passphrase = Bytes.utf8(founding.passphrase().words());
        var secrets = RingReader.read(facts.all())
                .slot("ada")
                .orElseThrow()
                .open(passphrase, 1)
                .orElseThrow();
        var share = secrets.share();
        var recovery = RecoveryCode.read(founding.recoveryCode()).orElseThrow().secret();
        for (var secret :
                List.of(Arrays.copyOfRange(share, 1, 33), Arrays.copyOfRange(share, 33, 65), passphrase, recovery)) {
            assertThat(facts.all()).noneMatch(fact -> contains(fact, secret));
        }
        assertThat(facts.all())
                .as("the search finds what is there")
                .anyMatch(fact -> contains(fact, secrets.hpkePublic()));
    }

    @ParameterizedTest
    @ValueSource(ints = {RING, PRIVATE_HALF, PUBLIC_HALF})
    void aByteChangedAnywhereInAFactIsNoticed(int which) {
        var length = facts.all().get(which).length;
        IntStream.iterate(0, at -> at < length, at -> at + 11).forEach(at -> {
            var ring = RingReader.read(
                    facts.changed(which, fact -> flipped(fact, at)).all());
            assertThat(ring.broken()).as("byte %d of fact %d", at, which).isNotEmpty();
        });
    }

    @Test
    void aChangedRingIsNeitherOpenedNorFoundedAnew() {
        var vault = new RingVault(facts.changed(RING, fact -> flipped(fact, 200)), CHEAP, audited -> {});
        assertThat(vault.isFounded()).isTrue();
        assertThat(vault.unlock(ADA, founding.passphrase())).isEmpty();
        assertThatThrownBy(() -> vault.found(ADA)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventKeyWithAForeignSignatureIsRefused() {
        var forged = new KeyFact.EventKeyMade(
                1,
                Suite.NUMBER,
                MARKET.bytes(),
                HpkePair.generate().publicHalf(),
                RingSecrets.generate().sign(new byte[0]));
        var vault = new RingVault(
                facts.changed(
                        PUBLIC_HALF,
                        fact -> SignedFact.sign(forged, RingSecrets.generate()).bytes()),
                CHEAP,
                audited -> {});
        assertThat(vault.eventKey(MARKET)).isEmpty();
    }

    @Test
    void theRingsSignatureOnAnEventKeyIsCheckedByItself() {
        var slot = RingReader.read(facts.all()).slot("ada").orElseThrow();
        var secrets = slot.open(Bytes.utf8(founding.passphrase().words()), 1).orElseThrow();
        var hpke = HpkePair.generate().publicHalf();
        var another = secrets.sign(KeyFact.EventKeyMade.signed(Bytes.random(16), hpke));
        var moved = new KeyFact.EventKeyMade(1, Suite.NUMBER, MARKET.bytes(), hpke, another);
        var changed = facts.changed(
                PUBLIC_HALF, fact -> SignedFact.sign(moved, secrets).bytes());
        assertThat(new RingVault(changed, CHEAP, audited -> {}).eventKey(MARKET))
                .isEmpty();
    }

    @Test
    void aSlotThatWasChangedDoesNotOpen() {
        var slot = RingReader.read(facts.all()).slot("ada").orElseThrow();
        var passphrase = Bytes.utf8(founding.passphrase().words());
        assertThat(slot.open(passphrase, 1)).isPresent();
        assertThat(changed(slot, flipped(slot.wrapped(), 3), slot.sealed()).open(passphrase, 1))
                .isEmpty();
        assertThat(changed(slot, slot.wrapped(), flipped(slot.sealed(), 3)).open(passphrase, 1))
                .isEmpty();
        assertThat(slot.open(passphrase, 2))
                .as("as a slot of another generation")
                .isEmpty();
    }

    @Test
    void aFactThatStandsThereTwiceChangesNothing() {
        var twice = new KeptInMemory(facts.all());
        facts.all().forEach(twice::keep);
        assertThat(RingReader.read(twice.all())).usingRecursiveComparison().isEqualTo(RingReader.read(facts.all()));
    }

    @Test
    void aWriteThatFailsLeavesTheKeyToBeMadeAgain() {
        var full = new FullDisk(facts);
        var vault = new RingVault(full, CHEAP, audited -> {});
        var fair = EventId.of(Bytes.random(16));
        try (var open = vault.unlock(ADA, founding.passphrase()).orElseThrow()) {
            full.isFull = true;
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> open.createEventKey(fair));
            assertThat(vault.eventKey(fair)).isEmpty();
            full.isFull = false;
            assertThat(vault.eventKey(fair)).isEmpty();
            assertThat(open.createEventKey(fair).id())
                    .isEqualTo(vault.eventKey(fair).orElseThrow().id());
        }
    }

    @Test
    void aRingThatDoesNotVerifySaysSoInOneSentence() {
        var ring =
                RingReader.read(facts.changed(RING, fact -> flipped(fact, 200)).all());
        assertThatExceptionOfType(UnreadyException.class)
                .isThrownBy(ring::current)
                .withMessageContaining("do not verify");
    }

    private static Slot changed(Slot slot, byte[] wrapped, byte[] sealed) {
        return new Slot(
                slot.holder(),
                slot.salt(),
                slot.argon2id(),
                slot.verifier(),
                slot.hpke(),
                slot.nonce(),
                wrapped,
                sealed);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static boolean contains(byte[] fact, byte[] secret) {
        var text = new String(fact, ISO_8859_1);
        return text.contains(Bytes.hex(secret)) || text.contains(new String(secret, ISO_8859_1));
    }

    private static final class FullDisk implements KeyFacts {

        private final KeyFacts disk;
        private boolean isFull;

        FullDisk(KeyFacts disk) {
            this.disk = disk;
        }

        @Override
        public void keep(byte[] fact) {
            if (isFull) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            disk.keep(fact);
        }

        @Override
        public void erase(byte[] fact) {
            disk.erase(fact);
        }

        @Override
        public void beginAnew(List<byte[]> others) {
            disk.beginAnew(others);
        }

        @Override
        public void grant(byte[] grant) {
            disk.grant(grant);
        }

        @Override
        public List<byte[]> grants() {
            return disk.grants();
        }

        @Override
        public List<byte[]> all() {
            return disk.all();
        }
    }
}
