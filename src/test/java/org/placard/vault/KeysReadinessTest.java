package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;

class KeysReadinessTest {

    private final KeptInMemory facts = new KeptInMemory();
    private final RingVault vault = new RingVault(facts, new Argon2Cost(64, 1, 1), audited -> {});

    @Test
    void withoutKeysItSaysHowToMakeThem() {
        assertThat(new KeysReadiness(facts).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.MISSING);
            assertThat(finding.message()).contains("./placard init");
        });
    }

    @Test
    void oneCoordinatorAloneIsWorthALook() {
        vault.found(new CoordinatorName("ada"));
        assertThat(new KeysReadiness(facts).findings())
                .extracting(Finding::level)
                .containsExactly(Level.WARNING);
    }

    @Test
    void withTwoAllIsFine() {
        vault.found(new CoordinatorName("ada")).vault().addCoordinator(new CoordinatorName("ben"));
        assertThat(new KeysReadiness(facts).findings())
                .extracting(Finding::level)
                .containsExactly(Level.FINE);
    }

    @Test
    void aFactThatWasMeddledWithIsNamed() {
        vault.found(new CoordinatorName("ada")).vault().addCoordinator(new CoordinatorName("ben"));
        facts.keep(Bytes.utf8("nonsense"));
        assertThat(new KeysReadiness(facts).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.MISSING);
            assertThat(finding.message()).contains("key fact 3");
        });
    }
}
