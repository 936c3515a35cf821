package org.placard.ledger;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which process of a hub does a job that one is enough for. There is none where a node is one process. */
public final class Turns {

    private final Supplier<? extends DataSource> source;
    private final String me = UUID.randomUUID().toString();

    Turns(Supplier<? extends DataSource> source) {
        this.source = source;
    }

    /**
     * Whether it is this process's turn, which nobody else then has for so long. Whoever had it and asks again goes on; whoever
     * ended without a word has lost it when its time is over, by the database's clock.
     */
    public boolean isMine(String job, Duration atMost) {
        return JdbcClient.create(source.get())
                        .sql("insert into lease (job, holder, until)"
                                + " values (?, ?, cast(extract(epoch from current_timestamp) as bigint) + ?)"
                                + " on conflict (job) do update set holder = excluded.holder, until = excluded.until"
                                + " where lease.holder = excluded.holder"
                                + " or lease.until <= cast(extract(epoch from current_timestamp) as bigint)")
                        .params(job, me, atMost.toSeconds())
                        .update()
                > 0;
    }
}
