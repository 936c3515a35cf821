package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OnDisk;
import org.placard.fakes.OwnServer;
import org.placard.shared.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What PostgreSQL keeps of the erased")
class DatabaseRemnantsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "lies in no table, in the tables' files until they are written anew, and in the write-ahead log longer")
    void untilRewritten() {
        try (var server = new OwnServer(folder.resolve("server"));
                var hub = HubNode.on(server.address(), folder.resolve("data"))) {
            bringOneFromAKiosk(hub);
            var kept = hub.lines().record(idOfOne(hub)).orElseThrow();
            var someOfIt = Arrays.copyOf(kept.sealed(), 500);

            hub.lines().erase(Set.of(SealedPart.of(kept)));
            say(hub, "checkpoint");
            assertThat(hub.placesOf(someOfIt)).isEmpty();
            assertThat(files("base", someOfIt)).isNotEmpty();

            say(hub, Remnant.REWRITE);
            say(hub, "checkpoint");
            assertThat(files("base", someOfIt)).isEmpty();
            assertThat(files("pg_wal", someOfIt)).isNotEmpty();
            assertThat(hub.lines().remnants())
                    .contains(Remnant.DATABASE_ROWS, Remnant.DATABASE_LOG, Remnant.DATABASE_BACKUPS);
        }
    }

    /** Sealed as it would be: nothing in it can be packed closer. */
    private void bringOneFromAKiosk(HubNode hub) {
        try (var kiosk = Node.on(folder.resolve("kiosk"))) {
            kiosk.journal.append(Drafts.sealed(kiosk.journal.node()));
            kiosk.exchange().beyond(List.of()).forEach(hub.exchange()::receive);
        }
    }

    private static ActionId idOfOne(HubNode hub) {
        try (var records = hub.ledger().records(Drafts.EVENT)) {
            return records.findFirst().orElseThrow().id();
        }
    }

    private List<Path> files(String part, byte[] bytes) {
        return OnDisk.holding(folder.resolve("server").resolve(part), bytes);
    }

    private static void say(HubNode hub, String sql) {
        JdbcClient.create(hub.source).sql(sql).update();
    }
}
