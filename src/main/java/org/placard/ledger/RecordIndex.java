package org.placard.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.Segments.Place;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.NodeId;
import org.placard.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of the table {@code record_index}. */
final class RecordIndex {

    private static final int PAGE = 1000;

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    RecordIndex(DataSource source) {
        client = JdbcClient.create(source);
        template = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** All or none. */
    void add(List<IndexRow> rows) {
        transaction.executeWithoutResult(status -> template.batchUpdate(
                "insert into record_index (number, segment, start_offset, length, id, event, campaign, kind, practice,"
                        + " taken_hour, node, line, sequence, link, standing)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(RecordIndex::columns).toList()));
    }

    /** A page of all rows, in order, after that number. */
    List<IndexRow> after(long number) {
        return client.sql("select * from record_index where number > ? order by number fetch first ? rows only")
                .params(number, PAGE)
                .query((row, at) -> read(row))
                .list();
    }

    /** The number of the last row, 0 where there is none. */
    long highest() {
        return client.sql("select coalesce(max(number), 0) from record_index")
                .query(Long.class)
                .single();
    }

    /** All rows in order. */
    List<IndexRow> all() {
        var rows = new ArrayList<IndexRow>();
        for (var page = after(0); !page.isEmpty(); page = after(page.getLast().number())) {
            rows.addAll(page);
        }
        return rows;
    }

    /** A page of an event's rows, in order, after that number. Named by both, the order is the index's: nothing is sorted. */
    List<IndexRow> after(EventId event, long number) {
        return client.sql("select * from record_index where event = ? and standing = 'COUNTED' and number > ?"
                        + " order by event, number fetch first ? rows only")
                .params(event.value(), number, PAGE)
                .query((row, at) -> read(row))
                .list();
    }

    Optional<IndexRow> row(ActionId id) {
        return client.sql("select * from record_index where id = ? and standing = 'COUNTED'")
                .param(id.value())
                .query((row, at) -> read(row))
                .optional();
    }

    /** The record under the id, whether it is believed or not. */
    Optional<IndexRow> known(ActionId id) {
        return client.sql("select * from record_index where id = ? and standing in ('COUNTED', 'UNTRUSTED')")
                .param(id.value())
                .query((row, at) -> read(row))
                .optional();
    }

    boolean holds(LineId line, long sequence, Sha256 link) {
        return client.sql("select count(*) from record_index where line = ? and sequence = ? and link = ?")
                        .params(line.value(), sequence, link.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes count what is believed of a line, and nothing else of it. */
    void mark(LineId line, LineTrust trust) {
        transaction.executeWithoutResult(status -> {
            client.sql("update record_index set standing = 'UNTRUSTED' where line = ? and sequence > ?"
                            + " and standing = 'COUNTED'")
                    .params(line.value(), trust.through())
                    .update();
            client.sql("update record_index set standing = 'COUNTED' where line = ? and sequence <= ?"
                            + " and standing = 'UNTRUSTED'")
                    .params(line.value(), trust.through())
                    .update();
            template.batchUpdate(
                    "update record_index set standing = 'COUNTED' where line = ? and link = ?"
                            + " and standing = 'UNTRUSTED'",
                    trust.links().stream()
                            .map(link -> new Object[] {line.value(), link.bytes()})
                            .toList());
        });
    }

    /** The records of a line that are held under another link too. */
    List<IndexRow> repeated(LineId line) {
        return client.sql("select * from record_index where line = ? and standing = 'REPEATED' order by sequence")
                .param(line.value())
                .query((row, at) -> read(row))
                .list();
    }

    /** It is believed for another link that it is held under. */
    void believe(ActionId id) {
        client.sql("update record_index set standing = 'COUNTED' where id = ? and standing = 'UNTRUSTED'")
                .param(id.value())
                .update();
    }

    /** All rows of an id, however they stand. */
    List<IndexRow> all(ActionId id) {
        return client.sql("select * from record_index where id = ? order by number")
                .param(id.value())
                .query((row, at) -> read(row))
                .list();
    }

    /** All or none. */
    void move(Map<Long, Place> moved) {
        transaction.executeWithoutResult(status -> template.batchUpdate(
                "update record_index set start_offset = ?, length = ? where number = ?",
                moved.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getValue().offset(), entry.getValue().length(), entry.getKey()
                        })
                        .toList()));
    }

    /** A stretch of a line, both ends included; several rows of one sequence where the line forked. */
    List<IndexRow> between(LineId line, long from, long through) {
        return client.sql("select * from record_index where line = ? and sequence between ? and ?"
                        + " order by sequence, number")
                .params(line.value(), from, through)
                .query((row, at) -> read(row))
                .list();
    }

    boolean within(LineId line, Sha256 link) {
        return client.sql("select count(*) from record_index where line = ? and link = ?")
                        .params(line.value(), link.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int countAfter(EventId event, LineId line, long sequence) {
        return client.sql("select count(*) from record_index where line = ? and sequence > ? and event = ?"
                        + " and standing = 'COUNTED'")
                .params(line.value(), sequence, event.value())
                .query(Integer.class)
                .single();
    }

    /** A page of what stands so, in order, after that number. */
    List<IndexRow> standing(Standing standing, long number) {
        return client.sql("select * from record_index where standing = ? and number > ? order by number"
                        + " fetch first ? rows only")
                .params(standing.name(), number, PAGE)
                .query((row, at) -> read(row))
                .list();
    }

    Tally tally(EventId event) {
        return new Tally(client.sql("select campaign, kind, practice, taken_hour, count(*) as actions from record_index"
                        + " where event = ? and standing = 'COUNTED' group by campaign, kind, practice, taken_hour"
                        + " order by taken_hour, campaign, kind")
                .param(event.value())
                .query((row, at) -> new Tally.Row(
                        new CampaignSlug(row.getString("campaign")),
                        ActionKind.valueOf(row.getString("kind")),
                        row.getBoolean("practice"),
                        Link.startOf(row.getInt("taken_hour")),
                        row.getInt("actions")))
                .list());
    }

    private static Object[] columns(IndexRow row) {
        return new Object[] {
            row.number(),
            row.segment(),
            row.offset(),
            row.length(),
            row.id().value(),
            row.event().value(),
            row.campaign().value(),
            row.kind().name(),
            row.practice(),
            row.hour(),
            row.node().value(),
            row.line().value(),
            row.sequence(),
            row.link().bytes(),
            row.standing().name()
        };
    }

    private static IndexRow read(ResultSet row) throws SQLException {
        return new IndexRow(
                row.getLong("number"),
                row.getInt("segment"),
                row.getInt("start_offset"),
                row.getInt("length"),
                new ActionId(row.getString("id")),
                new EventId(row.getString("event")),
                new CampaignSlug(row.getString("campaign")),
                ActionKind.valueOf(row.getString("kind")),
                row.getBoolean("practice"),
                row.getInt("taken_hour"),
                new NodeId(row.getString("node")),
                new LineId(row.getLong("line")),
                row.getLong("sequence"),
                Sha256.of(row.getBytes("link")),
                Standing.valueOf(row.getString("standing")));
    }
}
