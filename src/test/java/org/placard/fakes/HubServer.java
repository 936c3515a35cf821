package org.placard.fakes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for all tests of a run, that keeps what it says is kept. Each hub gets a schema of its own in it. */
public final class HubServer {

    private static final AtomicInteger HUBS = new AtomicInteger();

    private HubServer() {}

    private static final class Started {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a database in which nothing is yet. */
    public static String newHub() {
        var schema = "hub" + HUBS.incrementAndGet();
        try (var connection = Started.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            return Started.SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
