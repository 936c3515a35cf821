package org.placard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.fakes.InMemoryVault.ANNA;
import static org.placard.fakes.InMemoryVault.SEVEN_WORDS;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.EventKeyId;

class KeptVaultTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final EventKeyId KEY = new EventKeyId("00".repeat(16));

    private final HandTurnedWatch watch = new HandTurnedWatch();
    private final InMemoryVault ring = new InMemoryVault();
    private final KeptVault kept = new KeptVault(ring.unlock(ANNA, SEVEN_WORDS).orElseThrow(), TEN_MINUTES, watch);

    @Test
    void locksAfterTenMinutesWithoutUse() {
        watch.pass(TEN_MINUTES);

        kept.lockIfIdle();

        assertThat(ring.openVaults()).isZero();
        assertThat(kept.use()).isEmpty();
        assertThat(kept.timeLeft()).isZero();
    }

    @Test
    void staysOpenWhileItIsUsed() {
        for (int minutes = 0; minutes < 60; minutes += 9) {
            watch.pass(Duration.ofMinutes(9));
            assertThat(kept.use()).isPresent();
        }
    }

    @Test
    void eachRecordOpenedCountsAsUse() throws Exception {
        var vault = kept.use().orElseThrow();
        watch.pass(Duration.ofMinutes(9));

        vault.open(KEY, new byte[0], new byte[0]);
        watch.pass(Duration.ofMinutes(9));

        assertThat(kept.timeLeft()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void askingForTheTimeLeftIsNoUse() {
        watch.pass(Duration.ofMinutes(4));
        assertThat(kept.timeLeft()).isEqualTo(Duration.ofMinutes(6));
        watch.pass(Duration.ofMinutes(4));
        assertThat(kept.timeLeft()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aLidShutForTheNightCountsAsTime() {
        watch.sleep(Duration.ofHours(8));

        assertThat(kept.use()).isEmpty();
    }

    @Test
    void aClockSetBackDoesNotKeepItOpen() {
        watch.setWallBack(Duration.ofDays(1));
        watch.pass(TEN_MINUTES);

        assertThat(kept.use()).isEmpty();
    }

    @Test
    void whatWasHandedOutIsDeadOnceItLocked() {
        var handedOut = kept.use().orElseThrow();

        kept.lock();

        assertThatThrownBy(() -> handedOut.open(KEY, new byte[0], new byte[0]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensAgainAfterUnlocking() {
        kept.lock();

        kept.unlocked(ring.unlock(ANNA, SEVEN_WORDS).orElseThrow());

        assertThat(kept.timeLeft()).isEqualTo(TEN_MINUTES);
    }
}
