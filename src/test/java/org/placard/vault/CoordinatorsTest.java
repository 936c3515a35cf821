package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.shared.Audited;
import org.placard.shared.EventId;

/** Who may open the ring, as people come and go. */
class CoordinatorsTest {

    private static final CoordinatorName ADA = new CoordinatorName("ada");
    private static final CoordinatorName BEN = new CoordinatorName("ben");
    private static final EventId MARKET = EventId.of(Bytes.random(16));
    private static final EventId FAIR = EventId.of(Bytes.random(16));
    private static final byte[] CORE = Bytes.random(50);
    private static final byte[] PLAIN = Bytes.random(60);

    private final List<Audited> audited = new ArrayList<>();
    private final KeptInMemory facts = new KeptInMemory();
    private final RingVault vault = new RingVault(facts, new Argon2Cost(64, 1, 1), audited::add);
    private final Sealer sealer = new HpkeSealer();
    private Vault.Founding founding;
    private OpenVault ada;
    private EventPublicKey market;
    private byte[] sealed;

    @BeforeEach
    void adaHasARingWithSomethingSealed() {
        founding = vault.found(ADA);
        ada = founding.vault();
        market = ada.createEventKey(MARKET);
        sealed = sealer.seal(market, CORE, PLAIN);
    }

    @Test
    void anotherCoordinatorReadsWithTheirOwnWords() {
        var words = ada.addCoordinator(BEN);
        assertThat(vault.coordinators()).containsExactly(ADA, BEN);
        assertThat(words).isNotEqualTo(founding.passphrase());
        assertReads(vault.unlock(BEN, words));
        assertThat(vault.unlock(BEN, founding.passphrase())).isEmpty();
    }

    @Test
    void newWordsForTheSameNameReplaceTheOldOnes() {
        var words = ada.addCoordinator(ADA);
        assertThat(vault.coordinators()).containsExactly(ADA);
        assertThat(vault.unlock(ADA, founding.passphrase())).isEmpty();
        assertReads(vault.unlock(ADA, words));
    }

    @Test
    void theRecoveryKitLetsSomebodyNewInAfterAllWordsAreLost() {
        var words = vault.recover(founding.recoveryCode()).orElseThrow().addCoordinator(BEN);
        assertReads(vault.unlock(BEN, words));
    }

    @Test
    void nobodyTakesTheRecoveryKitsName() {
        assertThatIllegalArgumentException().isThrownBy(() -> ada.addCoordinator(new CoordinatorName("recovery")));
    }

    @Test
    void whoIsRevokedStaysOutsideAndAllOthersReadOldAndNew() {
        var words = ada.addCoordinator(BEN);
        ada.revoke(BEN);
        assertThat(vault.coordinators()).containsExactly(ADA);
        assertThat(vault.unlock(BEN, words)).isEmpty();
        assertReads(Optional.of(ada));
        assertReads(vault.unlock(ADA, founding.passphrase()));
        assertReads(vault.recover(founding.recoveryCode()));
    }

    @Test
    void theNewGenerationMakesKeysThatTheRevokedOnesSecretsDoNotOpen() throws Exception {
        var words = ada.addCoordinator(BEN);
        var ben = vault.unlock(BEN, words).orElseThrow();
        ada.revoke(BEN);
        var fair = ada.createEventKey(FAIR);
        var afterwards = sealer.seal(fair, CORE, PLAIN);

        assertThat(ada.open(fair.id(), CORE, afterwards)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> ben.open(fair.id(), CORE, afterwards)).isInstanceOf(SealBrokenException.class);
        assertThatIllegalStateException().isThrownBy(() -> ben.addCoordinator(BEN));
    }

    @Test
    void threeGenerationsOnTheFirstOnesRecordsStillOpen() {
        for (int i = 0; i < 3; i++) {
            ada.addCoordinator(BEN);
            ada.revoke(BEN);
        }
        assertReads(vault.unlock(ADA, founding.passphrase()));
    }

    @Test
    void theLastCoordinatorIsNotRevoked() {
        assertThatIllegalArgumentException().isThrownBy(() -> ada.revoke(ADA));
        assertThatIllegalArgumentException().isThrownBy(() -> ada.revoke(BEN));
    }

    @Test
    void aDestroyedEventKeyOpensNothingAndComesBackToNobody() {
        ada.destroyEventKey(MARKET);
        assertThat(vault.eventKey(MARKET)).isEmpty();
        assertThatThrownBy(() -> ada.open(market.id(), CORE, sealed)).isInstanceOf(SealBrokenException.class);
        assertThatIllegalStateException().isThrownBy(() -> ada.createEventKey(MARKET));
        assertThat(RingReader.read(facts.all()).sealedKeys()).isEmpty();
    }

    @Test
    void aDestroyingThatWasCutOffIsFinishedByWhoeverUnlocksNext() {
        var before = facts.all();
        ada.destroyEventKey(MARKET);
        var cutOff = new ArrayList<>(before);
        cutOff.add(facts.all().getLast());
        var afterwards = new KeptInMemory(cutOff);
        assertThat(RingReader.read(afterwards.all()).sealedKeys()).isNotEmpty();

        assertThat(new RingVault(afterwards, new Argon2Cost(64, 1, 1), audited::add).unlock(ADA, founding.passphrase()))
                .isPresent();

        assertThat(RingReader.read(afterwards.all()).sealedKeys()).isEmpty();
        assertThat(RingReader.read(afterwards.all()).broken()).isEmpty();
    }

    @Test
    void whoLetsInPutsOutOrDestroysIsWrittenDown() {
        ada.addCoordinator(BEN);
        ada.revoke(BEN);
        ada.destroyEventKey(MARKET);
        assertThat(audited)
                .containsExactly(
                        new Audited("ada", "coordinator.added", "ben"),
                        new Audited("ada", "coordinator.revoked", "ben"),
                        new Audited("ada", "event-key.destroyed", MARKET.value()));
    }

    @Test
    void whatIsRefusedIsNotWrittenDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> ada.revoke(BEN));
        assertThat(audited).isEmpty();
    }

    private void assertReads(Optional<OpenVault> vault) {
        assertThat(vault).hasValueSatisfying(open -> {
            try {
                assertThat(open.open(market.id(), CORE, sealed)).isEqualTo(PLAIN);
            } catch (SealBrokenException e) {
                throw new AssertionError("It does not open", e);
            }
        });
    }
}
