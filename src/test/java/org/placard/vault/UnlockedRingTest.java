package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.shared.EventId;

class UnlockedRingTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final CoordinatorName ADA = new CoordinatorName("ada");

    @Test
    void closingOverwritesThePrivateHalves() {
        var facts = new KeptInMemory();
        new RingVault(facts, CHEAP, audited -> {}).found(ADA).vault().close();
        var secrets = RingSecrets.generate();
        var held = new TreeMap<Integer, RingSecrets>();
        held.put(1, secrets);

        new UnlockedRing(new KeyHistory(facts), ADA, held, CHEAP, audited -> {}).close();

        var share = secrets.share();
        assertThat(Arrays.copyOfRange(share, 1, share.length)).containsOnly(0);
    }

    @Test
    void aLifetimeSecretOutlivesEveryChangeOfCoordinators() {
        var facts = new KeptInMemory();
        var vault = new RingVault(facts, CHEAP, audited -> {});
        var ben = new CoordinatorName("ben");
        var founder = vault.found(ADA).vault();
        var words = founder.addCoordinator(ben);
        var first = founder.lifetimeSecret("counting/1");
        founder.revoke(ADA);

        var later = vault.unlock(ben, words).orElseThrow();

        assertThat(later.lifetimeSecret("counting/1")).isEqualTo(first).hasSize(32);
        assertThat(later.lifetimeSecret("other/1")).isNotEqualTo(first);
        later.close();
        assertThatIllegalStateException().isThrownBy(() -> later.lifetimeSecret("counting/1"));
    }

    @Test
    void manyThreadsReadAtOnceUntilItIsClosed() throws Exception {
        var open = new RingVault(new KeptInMemory(), CHEAP, audited -> {})
                .found(ADA)
                .vault();
        var key = open.createEventKey(EventId.of(Bytes.random(16)));
        var core = Bytes.random(20);
        var plain = Bytes.random(4096);
        var sealed = new HpkeSealer().seal(key, core, plain);
        Callable<byte[]> read = () -> open.open(key.id(), core, sealed);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> read).toList())) {
                assertThat(result.get()).isEqualTo(plain);
            }
        }
        open.close();
        assertThatIllegalStateException().isThrownBy(read::call);
    }

    @Test
    void closingInTheMiddleOfMakingKeysLeavesNoKeyThatDoesNotVerify() throws Exception {
        var facts = new KeptInMemory();
        var open = new RingVault(facts, CHEAP, audited -> {}).found(ADA).vault();
        Callable<EventPublicKey> create = () -> open.createEventKey(EventId.of(Bytes.random(16)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var first = threads.submit(create);
            var others =
                    IntStream.range(0, 40).mapToObj(i -> threads.submit(create)).toList();
            first.get();
            open.close();
            for (var other : others) {
                try {
                    other.get();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
                }
            }
        }
        var ring = RingReader.read(facts.all());
        assertThat(ring.broken()).isEmpty();
        assertThat(ring.sealedKeys()).hasSameSizeAs(ring.eventKeys());
    }
}
