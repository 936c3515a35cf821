package org.placard.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.placard.ledger.JournalVerification.IndexReading;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.springframework.dao.DataAccessException;

/** The index of a node that is not running, opened for reading alone. */
record ClosedIndex(Path data) implements IndexReading {

    @Override
    public Optional<List<IndexRow>> rows(List<Problem> problems) {
        if (!Files.exists(data.resolve("index").resolve("records.mv.db"))) {
            return Optional.empty();
        }
        var source = new JdbcDataSource();
        source.setURL(IndexDatabase.address("file:", data) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
        source.setUser("sa");
        try (var connection = source.getConnection()) {
            connection.setReadOnly(true);
            return Optional.of(new RecordIndex(source).all());
        } catch (SQLException | DataAccessException e) {
            if (!isInUse(e)) {
                problems.add(new Problem(
                        Kind.INDEX_DIFFERS,
                        "index",
                        "it will not open; the next start makes it anew from the journal"));
            }
            return Optional.empty();
        }
    }

    private static boolean isInUse(Exception failure) {
        return failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }
}
