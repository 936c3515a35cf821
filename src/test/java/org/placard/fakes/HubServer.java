package org.placard.fakes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL for all tests of a run, that keeps what it says is kept. Each hub gets a schema of its own in it. */
public final class HubServer {

    private static final String SCHEMA = "&currentSchema=";
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
        say(client -> client.sql("create schema " + schema).update());
        return Started.SERVER.getJdbcUrl("postgres", "postgres") + SCHEMA + schema;
    }

    /** Copies each table there, as a backup of a hub that is switched off. */
    public static void copy(String hub, String backup) {
        say(client -> tables(client, schema(hub))
                .forEach(table -> client.sql("create table %s.%s as table %s.%s"
                                .formatted(schema(backup), table, schema(hub), table))
                        .update()));
    }

    /** Makes each table what it was when it was copied. */
    public static void putBack(String backup, String hub) {
        say(client -> tables(client, schema(backup)).forEach(table -> {
            client.sql("delete from %s.%s".formatted(schema(hub), table)).update();
            client.sql("insert into %s.%s overriding system value table %s.%s"
                            .formatted(schema(hub), table, schema(backup), table))
                    .update();
        }));
    }

    private static List<String> tables(JdbcClient client, String schema) {
        return client.sql("select table_name from information_schema.tables where table_schema = ?")
                .param(schema)
                .query((row, at) -> row.getString("table_name"))
                .list();
    }

    private static String schema(String address) {
        return address.substring(address.indexOf(SCHEMA) + SCHEMA.length());
    }

    private static void say(Consumer<JdbcClient> what) {
        what.accept(JdbcClient.create(Started.SERVER.getPostgresDatabase()));
    }
}
