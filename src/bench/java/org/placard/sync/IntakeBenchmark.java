package org.placard.sync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.placard.shared.Benchmark;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.vault.EventPublicKey;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Signed bundles of several kiosks into a hub on PostgreSQL, from the file to the signed answer, against COPY of the same rows
 * into a table with the same indexes on the same server. So many records as {@code PLACARD_BENCH_RECORDS} says.
 */
@Component
final class IntakeBenchmark implements Benchmark {

    private static final int KIOSKS = 4;
    private static final int A_BUNDLE = 1_000;
    private static final int ROUNDS = 3;
    private static final int RECORDS =
            Integer.parseInt(System.getenv().getOrDefault("PLACARD_BENCH_RECORDS", "20000")) / KIOSKS / A_BUNDLE
                    * KIOSKS
                    * A_BUNDLE;
    private static final EventId EVENT = new EventId("ab".repeat(16));

    private final Path data;

    IntakeBenchmark(Folders folders) {
        this.data = folders.data();
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Ratio> run() {
        try {
            Files.createDirectories(data);
            var work = Files.createTempDirectory(data, "bench-");
            try (var server = EmbeddedPostgres.builder()
                    .setDataDirectory(work.resolve("postgres"))
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_wal_size", "4GB")
                    .start()) {
                return new Rounds(server, work).run();
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is brought: of each kiosk its bundles in order. */
    private record Brought(List<BenchNode> kiosks, List<List<Path>> bundles) {}

    private static final class Rounds {

        private final EmbeddedPostgres server;
        private final Path work;
        private int hubs;

        Rounds(EmbeddedPostgres server, Path work) {
            this.server = server;
            this.work = work;
        }

        List<Ratio> run() throws IOException, SQLException {
            var brought = signed();
            var one = new double[ROUNDS];
            var two = new double[ROUNDS];
            var copy = new double[ROUNDS];
            // The first round warms the JVM up.
            for (int round = -1; round < ROUNDS; round++) {
                double ours = intake(brought, 1);
                double both = intake(brought, 2);
                double rival = copied();
                if (round >= 0) {
                    one[round] = ours;
                    two[round] = both;
                    copy[round] = rival;
                }
            }
            brought.kiosks().forEach(BenchNode::close);
            return List.of(ratio("1 process", one, copy), ratio("2 processes", two, copy));
        }

        private Brought signed() throws IOException {
            var kiosks = new ArrayList<BenchNode>();
            var bundles = new ArrayList<List<Path>>();
            for (int each = 0; each < KIOSKS; each++) {
                var kiosk = new BenchNode(work.resolve("kiosk" + each), "");
                EventPublicKey key = kiosk.found().createEventKey(EVENT);
                kiosks.add(kiosk);
                bundles.add(kiosk.bundles(key, RECORDS / KIOSKS, A_BUNDLE, work));
            }
            return new Brought(kiosks, bundles);
        }

        /** Records a second. */
        private double intake(Brought brought, int processes) throws IOException, SQLException {
            var database = newSchema();
            var nodes = new ArrayList<BenchNode>();
            for (int each = 0; each < processes; each++) {
                var folder = Files.createDirectories(work.resolve("hub" + hubs + "-" + each));
                if (each > 0) {
                    Files.copy(work.resolve("hub" + hubs + "-0/node.key"), folder.resolve("node.key"));
                }
                nodes.add(new BenchNode(folder, database));
            }
            brought.kiosks().forEach(kiosk -> nodes.getFirst().enrol(kiosk.key()));
            checkpoint();
            long start = System.nanoTime();
            try (var pool = Executors.newFixedThreadPool(KIOSKS)) {
                for (int each = 0; each < KIOSKS; each++) {
                    var hub = nodes.get(each % processes);
                    var files = brought.bundles().get(each);
                    pool.execute(() -> files.forEach(hub::receive));
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (nodes.getLast().held(EVENT) != RECORDS) {
                throw new IllegalStateException("The hub holds " + nodes.getLast().held(EVENT) + " of " + RECORDS);
            }
            nodes.forEach(BenchNode::close);
            return RECORDS / seconds;
        }

        private String newSchema() throws SQLException {
            if (hubs > 0) {
                execute("drop schema hub" + hubs + " cascade");
            }
            hubs++;
            execute("create schema hub" + hubs);
            return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=hub" + hubs;
        }

        /** The rows of the last hub, out into a file and in again. */
        private double copied() throws IOException, SQLException {
            var rows = work.resolve("rows");
            try (var connection = server.getPostgresDatabase().getConnection()) {
                var copies = connection.unwrap(PGConnection.class).getCopyAPI();
                try (var out = Files.newOutputStream(rows)) {
                    copies.copyOut("copy hub" + hubs + ".record to stdout (format binary)", out);
                }
                execute("create table hub" + hubs + ".rival (like hub" + hubs + ".record including all)");
                checkpoint();
                long start = System.nanoTime();
                try (var in = Files.newInputStream(rows)) {
                    copies.copyIn("copy hub" + hubs + ".rival from stdin (format binary)", in, 1 << 16);
                }
                return RECORDS / ((System.nanoTime() - start) / 1e9);
            }
        }

        /** So that nobody pays for what another one wrote. */
        private void checkpoint() throws SQLException {
            execute("checkpoint");
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private static Ratio ratio(String processes, double[] ours, double[] rival) {
        Arrays.sort(ours);
        Arrays.sort(rival);
        return new Ratio(
                "hub intake on PostgreSQL, " + processes,
                "COPY of the same rows",
                ours[ROUNDS / 2] / rival[ROUNDS / 2],
                0.5,
                spread(ours) + " against " + spread(rival) + " records a second");
    }

    private static String spread(double[] sorted) {
        return String.format(
                Locale.ROOT, "%.0f (%.0f–%.0f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
