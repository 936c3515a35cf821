package org.placard.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.placard.shared.config.KioskFile;
import org.placard.shared.config.YamlMapping;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a hub keeps everything in place of a journal: {@code hub} in {@code kiosk.yaml}, or {@code PLACARD_HUB_DATABASE},
 * {@code PLACARD_HUB_USER} and {@code PLACARD_HUB_PASSWORD} in the environment, which goes first.
 *
 * @param user none where the address or the driver's own files name one
 * @param password none where the driver finds it in {@code .pgpass}; never in {@code kiosk.yaml}
 */
record HubDatabase(
        String address, @Nullable String user, @Nullable String password) {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /**
     * What is configured.
     *
     * @throws UnreadyException if it is no address that can be used here
     */
    static Optional<HubDatabase> configuredIn(Environment environment) {
        var section = KioskFile.section(folders(environment), "hub", HubDatabase::read);
        return set(environment, "database").or(section::database).map(address -> {
            if (!address.startsWith(PREFIX)) {
                throw new UnreadyException("The hub's database is named by an address such as " + PREFIX
                        + "//HOST/NAME, not by \"" + address + "\".");
            }
            return new HubDatabase(
                    address,
                    set(environment, "user").or(section::user).orElse(null),
                    set(environment, "password").orElse(null));
        });
    }

    private record Section(Optional<String> database, Optional<String> user) {}

    private static Section read(YamlMapping yaml) {
        yaml.allow(Set.of("database", "user"));
        return new Section(
                yaml.text("database").filter(text -> !text.isEmpty()),
                yaml.text("user").filter(text -> !text.isEmpty()));
    }

    private static Optional<String> set(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty("placard.hub." + name))
                .filter(text -> !text.isEmpty());
    }

    private static Folders folders(Environment environment) {
        return new Folders(
                Path.of(environment.getProperty("placard.data", ".placard")),
                Path.of(environment.getProperty("placard.config", "kiosk-config")));
    }

    /**
     * Connects, brings the tables up to date and makes sure that a commit is one.
     *
     * @throws UnreadyException if the database does not answer
     */
    HikariDataSource open() {
        var source = new HikariDataSource(config());
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/hub")
                    .load()
                    .migrate();
            insistOnDurability(source);
            return source;
        } catch (FlywayException | DataAccessException e) {
            source.close();
            throw new UnreadyException(
                    "The hub's database " + this + " cannot be used: "
                            + rootOf(e).getMessage(),
                    e);
        }
    }

    private HikariConfig config() {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setUsername(user);
        config.setPassword(password);
        config.setPoolName("hub");
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", String.valueOf(PATIENCE.toSeconds()));
        config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE.toSeconds()));
        config.addDataSourceProperty("ApplicationName", "placard");
        // A plan that was made while a table was empty reads all of it for ever after: plans are made each time anew.
        config.addDataSourceProperty("prepareThreshold", "0");
        return config;
    }

    /** A server may be told to answer before it has written, or before its standby has; not to us. */
    private static void insistOnDurability(HikariDataSource source) {
        var commit = JdbcClient.create(source)
                .sql("select setting from pg_settings where name = 'synchronous_commit'")
                .query(String.class)
                .optional();
        if (commit.filter(setting -> setting.equals("off") || setting.equals("local"))
                .isPresent()) {
            source.close();
            throw new UnreadyException("The hub's database answers before it has written: set synchronous_commit to on "
                    + "for it (alter database … set synchronous_commit to on).");
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }

    /** Without what may stand behind the question mark, a password for instance. */
    @Override
    public String toString() {
        return address.replaceFirst("\\?.*", "");
    }
}
