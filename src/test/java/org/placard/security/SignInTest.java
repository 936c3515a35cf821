package org.placard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.fakes.InMemoryVault.SEVEN_WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.Audited;
import org.placard.vault.OpenVault;

class SignInTest {

    private final HandTurnedWatch watch = new HandTurnedWatch();
    private final InMemoryVault ring = new InMemoryVault();
    private final List<Object> published = new ArrayList<>();
    private final List<OpenVault> caughtUp = new ArrayList<>();
    private final SignIn signIn = new SignIn(ring, published::add, watch, caughtUp::add);

    @Test
    void opensWithTheSevenWordsHoweverTheyAreTyped() {
        assertThat(signIn.attempt(" Anna ", "Acorn  bridge copper-delta ember fjord GLACIER")
                        .vault())
                .isPresent();
    }

    @Test
    void whatWaitsForTheRingIsCaughtUpOnAsSoonAsItIsOpenAndNeverWithWrongWords() {
        signIn.attempt("anna", "wrong");
        assertThat(caughtUp).isEmpty();

        var opened = signIn.attempt("anna", SEVEN_WORDS.words()).vault();

        assertThat(caughtUp).hasSize(1).first().isSameAs(opened.orElseThrow());
    }

    @Test
    void afterThreeWrongPassphrasesEachFurtherOneWaitsLonger() {
        failThreeTimes("anna");

        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 8; i++) {
            var wait = signIn.attempt("anna", "wrong").delay();
            waits.add(wait);
            watch.pass(wait);
            assertThat(signIn.attempt("anna", "wrong").delay()).isZero();
        }

        assertThat(waits).extracting(Duration::toSeconds).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void nothingIsTriedBeforeTheWaitIsOver() {
        failThreeTimes("anna");
        int before = ring.tries();

        assertThat(signIn.attempt("anna", SEVEN_WORDS.words()).vault()).isEmpty();
        assertThat(ring.tries()).isEqualTo(before);
    }

    @Test
    void aNameThatNobodyHasWaitsLikeAnyOther() {
        failThreeTimes("anna");
        var known = signIn.attempt("anna", "wrong").delay();
        failThreeTimes("nobody");
        var unknown = signIn.attempt("nobody", "wrong").delay();

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void manyNamesTriedInTurnAreSlowedDownTogether() {
        for (int i = 0; i < 20; i++) {
            assertThat(signIn.attempt("guess" + i, "wrong").delay()).isZero();
        }

        assertThat(signIn.attempt("guess20", "wrong").delay()).isPositive();
    }

    @Test
    void nobodyIsLockedOutForGood() {
        for (int i = 0; i < 100; i++) {
            watch.pass(signIn.attempt("anna", "wrong").delay());
        }
        watch.pass(Duration.ofMinutes(1));

        assertThat(signIn.attempt("anna", SEVEN_WORDS.words()).vault()).isPresent();
    }

    @Test
    void settingTheClockForwardShortensNoWait() {
        failThreeTimes("anna");
        watch.sleep(Duration.ofHours(2));

        assertThat(signIn.attempt("anna", "wrong").delay()).isPositive();
    }

    @Test
    void refusalsAreWrittenDownWithoutWhatWasTypedForANameThatNobodyHas() {
        signIn.attempt("anna", "wrong");
        signIn.attempt(SEVEN_WORDS.words(), "");

        assertThat(published)
                .containsExactly(new Audited("anna", "vault.refused", ""), new Audited("?", "vault.refused", ""));
    }

    @Test
    void aFullDiskDoesNotKeepTheCoordinatorOut() {
        var onFullDisk = new SignIn(
                ring,
                event -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                },
                watch,
                caughtUp::add);

        assertThat(onFullDisk.attempt("anna", SEVEN_WORDS.words()).vault()).isPresent();
    }

    private void failThreeTimes(String name) {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn.attempt(name, "wrong").delay()).isZero();
        }
    }
}
