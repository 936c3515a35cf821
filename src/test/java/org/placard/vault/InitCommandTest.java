package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class InitCommandTest {

    private final Vault vault = new RingVault(new KeptInMemory(), new Argon2Cost(64, 1, 1), audited -> {});
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void itPrintsWhatOpensTheRing() {
        assertThat(init("--name", "ada")).isZero();
        var passphrase = new Passphrase(after("Passphrase"));
        assertThat(vault.unlock(new CoordinatorName(after("Sign-in name")), passphrase))
                .isPresent();
        assertThat(vault.recover(after("Recovery code"))).isPresent();
        assertThat(out.toString()).contains("ONCE");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theFirstIsCalledCoordinatorUnlessNamed() {
        init();
        assertThat(vault.coordinators()).containsExactly(new CoordinatorName("coordinator"));
    }

    @Test
    void aSecondTimeItRefusesAndChangesNothing() {
        init();
        var before = vault.coordinators();
        assertThat(init("--name", "ben")).isEqualTo(2);
        assertThat(err.toString()).contains("has its keys already");
        assertThat(vault.coordinators()).isEqualTo(before);
    }

    @Test
    void aNameThatCannotBeOneIsRefusedBeforeAnythingIsMade() {
        assertThat(init("--name", "Ada Lovelace")).isEqualTo(2);
        assertThat(init("--name", "recovery")).isEqualTo(2);
        assertThat(vault.isFounded()).isFalse();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void askedForHelpItMakesNothing() {
        assertThat(init("--help")).isZero();
        assertThat(vault.isFounded()).isFalse();
        assertThat(out.toString()).contains("--name=NAME");
    }

    private int init(String... args) {
        return new CommandLine(new InitCommand(vault))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private String after(String label) {
        return out.toString()
                .lines()
                .filter(line -> line.strip().startsWith(label + " "))
                .map(line -> line.strip().substring(label.length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
