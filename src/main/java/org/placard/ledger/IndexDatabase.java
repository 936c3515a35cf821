package org.placard.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.LoggerFactory;

/**
 * The embedded database under one roof that stays the same while the file below is thrown away and made anew. It is
 * worth nothing that the journal cannot give back, so where its file will not open it starts empty, and where no file
 * can be written at all it lives in memory.
 */
final class IndexDatabase implements DataSource, AutoCloseable {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(IndexDatabase.class);
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

    private final String address;
    private final Path folder;
    private volatile JdbcConnectionPool pool;

    /**
     * Opens what is there.
     *
     * @param scheme H2's name of the file system to use, {@code file:} unless a test brings its own
     */
    IndexDatabase(String scheme, Path data) {
        this.address = address(scheme, data);
        this.folder = data.resolve("index");
        this.pool = openOrRenew();
    }

    static String address(String scheme, Path data) {
        return "jdbc:h2:" + scheme + data.resolve("index").resolve("records").toAbsolutePath();
    }

    /** Throws away what is there and starts empty. */
    void renew() {
        shutDown(pool);
        pool = empty();
    }

    /** Writes the file anew without what was deleted or changed in it. */
    void compact() {
        shutDown(pool, "SHUTDOWN COMPACT");
        pool = pool(address);
    }

    private JdbcConnectionPool openOrRenew() {
        try {
            return open(address);
        } catch (RuntimeException e) {
            LOG.warn("The index will not open and is made anew from the journal: {}", e.getMessage());
            return empty();
        }
    }

    private JdbcConnectionPool empty() {
        try {
            removeFiles();
            return open(address);
        } catch (IOException | RuntimeException e) {
            LOG.error("No index can be kept on disk, so it lives in memory until the next start: {}", e.getMessage());
            return open("jdbc:h2:mem:index-" + System.nanoTime());
        }
    }

    private static JdbcConnectionPool open(String address) {
        var opened = pool(address);
        try {
            Flyway.configure().dataSource(opened).load().migrate();
            return opened;
        } catch (RuntimeException | Error e) {
            shutDown(opened);
            throw e;
        }
    }

    private static JdbcConnectionPool pool(String address) {
        return JdbcConnectionPool.create(address + SETTINGS, "sa", "");
    }

    private void removeFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void shutDown(JdbcConnectionPool pool) {
        shutDown(pool, "SHUTDOWN");
    }

    private static void shutDown(JdbcConnectionPool pool, String how) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(how);
        } catch (SQLException e) {
            LOG.debug("The index was closed already: {}", e.getMessage());
        }
        pool.dispose();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The index has one user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public void close() {
        shutDown(pool);
    }
}
