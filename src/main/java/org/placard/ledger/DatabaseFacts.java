package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.shared.UnreadyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hub's facts in a database that several processes share. Each is numbered while nobody else numbers one, so what was read
 * once stays as it is and only what is new is asked for.
 */
final class DatabaseFacts implements FactStore {

    /** Whoever decides about keys or the event has read all that was decided before. */
    private static final List<String> DECIDED_IN_TURN = List.of("vault.", "event.");

    private final JdbcClient client;
    private final Transactions transactions;
    private final Supplier<OwnLine> line;
    private final List<Numbered> seen = new ArrayList<>();

    DatabaseFacts(DataSource source, Supplier<OwnLine> line) {
        this.client = JdbcClient.create(source);
        this.transactions = new Transactions(source);
        this.line = line;
    }

    @Override
    public synchronized List<Fact> ofKind(String prefix) {
        seen.addAll(transactions.look(() -> client.sql(
                        "select number, kind, body from fact where number > ? order by number")
                .param(last())
                .query((row, at) ->
                        new Numbered(row.getLong("number"), new Fact(row.getString("kind"), row.getBytes("body"))))
                .list()));
        return seen.stream()
                .map(Numbered::fact)
                .filter(fact -> fact.kind().startsWith(prefix))
                .toList();
    }

    private synchronized long last() {
        return seen.isEmpty() ? 0 : seen.getLast().number();
    }

    @Override
    public void keep(Fact fact) {
        var own = line.get().id();
        transactions.run(() -> {
            long number = client.sql("select last from fact_number where only_row = 1 for update")
                            .query(Long.class)
                            .single()
                    + 1;
            DECIDED_IN_TURN.stream().filter(fact.kind()::startsWith).forEach(prefix -> refuseUnread(prefix, own));
            client.sql("insert into fact (number, line, kind, body) values (?, ?, ?, ?)")
                    .params(number, own.value(), fact.kind(), fact.body())
                    .update();
            return client.sql("update fact_number set last = ? where only_row = 1")
                    .param(number)
                    .update();
        });
    }

    @Override
    public synchronized void replace(Fact fact, Fact by) {
        client.sql("update fact set kind = ?, body = ? where kind = ? and body = ?")
                .params(by.kind(), by.body(), fact.kind(), fact.body())
                .update();
        seen.replaceAll(numbered -> numbered.fact().isSameAs(fact) ? new Numbered(numbered.number(), by) : numbered);
    }

    private void refuseUnread(String prefix, LineId own) {
        var unread = client.sql("select count(*) from fact where number > ? and line <> ? and kind like ?")
                .params(last(), own.value(), prefix + "%")
                .query(Long.class)
                .single();
        if (unread > 0) {
            throw new UnreadyException("Somebody else decided something just now. Look again and try once more.");
        }
    }
}
