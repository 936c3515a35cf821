package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.EventId;
import org.placard.sync.Pusher.Visit;
import org.placard.vault.Passphrase;
import org.placard.vault.SealBrokenException;
import org.placard.vault.Vault;

/**
 * Its data folder lies beside the tests in {@code oldest}: twelve people signed with the first program that kept records, before
 * there were lines of others, hubs or tombstones.
 */
@DisplayName("A machine that was last used with the first version")
class UpgradeTest {

    private static final int SIGNED = 12;

    @TempDir
    Path folder;

    private Stand hub;
    private Stand old;

    @BeforeEach
    void foundInACupboard() throws IOException {
        var data = folder.resolve("old");
        fetch("00000001.journal", data.resolve("journal"));
        fetch("records.mv.db", data.resolve("index"));
        fetch("node.key", data);
        old = new Stand(data, "old");
        hub = new Stand(folder.resolve("hub"), "hub");
    }

    @AfterEach
    void stop() {
        old.close();
        hub.close();
    }

    @Test
    @DisplayName("opens, joins, brings everything that it held, and the hub's coordinators read it")
    void opensAndSyncs() throws SealBrokenException {
        assertThat(old.idsAt(old.event())).hasSize(SIGNED);
        var event = old.event();
        var records = old.recordsAt(event);
        var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();
        try (var own = old.node
                .bean(Vault.class)
                .unlock(InMemoryVault.ANNA, passphrase())
                .orElseThrow()) {
            assertThat(old.join(new Stand.Wire(hub), words, own)).isInstanceOf(Joining.Outcome.Done.class);
        }

        assertThat(old.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(hub.recordsAt(event)).isEqualTo(records);
        assertThat(namesAtTheHub(event))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, SIGNED)
                        .mapToObj(each -> "Early signer " + each)
                        .toList());
    }

    @Test
    @DisplayName("goes on in the same journal, and the chain holds across the versions")
    void goesOn() {
        old.sign(3);

        old = old.restarted();

        assertThat(old.idsAt(old.event())).hasSize(SIGNED + 3).doesNotHaveDuplicates();
    }

    private List<String> namesAtTheHub(EventId event) throws SealBrokenException {
        var names = new ArrayList<String>();
        try (var records = hub.node.ledger().records(event)) {
            for (var kept : records.toList()) {
                var person = kept.open(hub.node.open()).person();
                names.add(String.valueOf(Objects.requireNonNull(person).name()));
            }
        }
        return names;
    }

    private static Passphrase passphrase() {
        try (var words = UpgradeTest.class.getResourceAsStream("oldest/passphrase")) {
            return new Passphrase(new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fetch(String name, Path to) throws IOException {
        Files.createDirectories(to);
        try (var kept = UpgradeTest.class.getResourceAsStream("oldest/" + name)) {
            Files.copy(Objects.requireNonNull(kept), to.resolve(name));
        }
    }
}
