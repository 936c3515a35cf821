package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on the database, all or nothing; done again where somebody else came in between, as the database's constraints tell. */
final class Transactions {

    private static final int MOST = 20;

    private final TransactionTemplate template;

    Transactions(DataSource source) {
        template = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Returns once it is committed.
     *
     * @throws UncheckedIOException if nothing is sure: it may be committed or not
     */
    <T> T run(Supplier<T> work) {
        try {
            for (int trial = 1; trial < MOST; trial++) {
                try {
                    return once(work);
                } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                    // Somebody else was first; what they did is seen the next time.
                }
            }
            return once(work);
        } catch (DataAccessException | TransactionException e) {
            throw broken("The database did not keep it", e);
        }
    }

    /**
     * Looks something up, outside any transaction of its own.
     *
     * @throws UncheckedIOException if the database does not answer
     */
    <T> T look(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw broken("The database did not answer", e);
        }
    }

    /** With the server's own word alone: the statement carries the records, and an error may come to stand in a log. */
    private static UncheckedIOException broken(String what, Throwable e) {
        return new UncheckedIOException(
                what,
                new IOException(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
    }

    private <T> T once(Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
