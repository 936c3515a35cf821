package org.placard.ledger;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code record}, and the tally with it. */
final class HubRecords {

    private static final int PAGE = 500;
    private static final String RECORD = "select core, sealed, place, standing, number from record ";

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final HubTally tally;

    HubRecords(DataSource source) {
        client = JdbcClient.create(source);
        template = new JdbcTemplate(source);
        tally = new HubTally(source);
    }

    /** A record as it stands here. */
    record Row(Frame.Kept kept, Standing standing, long number) {}

    /** Within a transaction: either all are there when it ends, or none. */
    void add(List<Frame.Received> records) {
        if (records.isEmpty()) {
            return;
        }
        var cores = records.stream()
                .map(received -> Stretch.coreOf(received.record().core()))
                .toList();
        var rows = CopiedRows.of(records, cores);
        template.execute((Connection connection) -> copied(connection, rows));
        tally.count(records, cores);
    }

    private static long copied(Connection connection, byte[] rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(CopiedRows.INTO);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** What counts of each event that anything was taken at. */
    Map<EventId, Tally> tallies() {
        return tally.all();
    }

    /** The letters that were written for real at the event. */
    Set<ActionId> letters(EventId event) {
        var letters = new LinkedHashSet<ActionId>();
        for (var page = after(event, 0);
                !page.isEmpty();
                page = after(event, page.getLast().number())) {
            page.stream()
                    .map(row -> KeptRecord.of(row.kept()))
                    .filter(kept -> kept.kind() == ActionKind.LETTER && !kept.practice())
                    .forEach(kept -> letters.add(kept.id()));
        }
        return letters;
    }

    Tally tally(EventId event) {
        return tally.of(event);
    }

    /** The links of a line that are held between the two, by sequence. */
    List<Tip> links(LineId line, long from, long through) {
        return client.sql("select sequence, link from record where line = ? and sequence between ? and ?")
                .params(line.value(), from, through)
                .query((row, at) -> new Tip(row.getLong("sequence"), Sha256.of(row.getBytes("link"))))
                .list();
    }

    /** A stretch of a line, both ends included; several of one sequence where the line forked. */
    List<Row> between(LineId line, long from, long through) {
        return client.sql(RECORD + "where line = ? and sequence between ? and ? order by sequence, number")
                .params(line.value(), from, through)
                .query((row, at) -> read(row))
                .list();
    }

    boolean within(LineId line, byte[] link) {
        return client.sql("select count(*) from record where line = ? and link = ?")
                        .params(line.value(), link)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The records with these ids, as far as they are held, believed or not. */
    List<Row> known(Collection<ActionId> ids) {
        return template.query(
                connection -> among(connection, RECORD + "where standing in (0, 3) and id = any (?)", ids),
                (row, at) -> read(row));
    }

    /** Which of these ids are held. */
    List<ActionId> heldOf(Collection<ActionId> ids) {
        return template.query(
                connection -> among(connection, "select id from record where standing in (0, 3) and id = any (?)", ids),
                (row, at) -> ActionId.of(row.getBytes("id")));
    }

    private static PreparedStatement among(Connection connection, String sql, Collection<ActionId> ids)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setArray(
                1,
                connection.createArrayOf(
                        "bytea", ids.stream().map(ActionId::bytes).toArray(byte[][]::new)));
        return statement;
    }

    Optional<Row> record(ActionId id) {
        return known(List.of(id)).stream()
                .filter(row -> row.standing() == Standing.COUNTED)
                .findFirst();
    }

    int countAfter(EventId event, LineId line, long sequence) {
        return client.sql("select count(*) from record where line = ? and sequence > ? and event = ? and standing = 0")
                .params(line.value(), sequence, event.bytes())
                .query(Integer.class)
                .single();
    }

    /** A page of an event's counted records, in the order in which they came, after that number. */
    List<Row> after(EventId event, long number) {
        return client.sql(RECORD + "where event = ? and standing = 0 and number > ? order by event, number"
                        + " fetch first " + PAGE + " rows only")
                .params(event.bytes(), number)
                .query((row, at) -> read(row))
                .list();
    }

    /** A page of what stands so, in order, after that number. */
    List<Row> standing(Standing standing, long number) {
        // Named in the text: for each of the two there is an index of its own.
        return client.sql(RECORD + "where standing = " + standing.code()
                        + " and number > ? order by number fetch first " + PAGE + " rows only")
                .params(number)
                .query((row, at) -> read(row))
                .list();
    }

    /** What stands so, in order. */
    Stream<Row> all(Standing standing) {
        return Stream.iterate(
                        standing(standing, 0),
                        page -> !page.isEmpty(),
                        page -> standing(standing, page.getLast().number()))
                .flatMap(List::stream);
    }

    /** Within a transaction that holds the line's row: makes count what is believed of it, and nothing else. */
    void mark(LineId line, LineTrust trust) {
        var marks = new HubMarks(client, tally);
        marks.change(line, Standing.COUNTED, Standing.UNTRUSTED, step -> !trust.covers(step.sequence(), step.link()));
        marks.change(line, Standing.UNTRUSTED, Standing.COUNTED, step -> trust.covers(step.sequence(), step.link()));
    }

    /** Within a transaction: what of a line is held under another link too, and believed under this one, counts. */
    void believeRepeated(LineId line, LineTrust trust) {
        var believed = between(line, 1, Long.MAX_VALUE, Standing.REPEATED).stream()
                .filter(row -> trust.covers(
                        row.kept().link().sequence(), row.kept().link().hash()))
                .map(row -> Stretch.idOf(row.kept().core()))
                .toList();
        var marks = new HubMarks(client, tally);
        known(believed).stream()
                .filter(row -> row.standing() == Standing.UNTRUSTED)
                .forEach(row -> marks.change(
                        new LineId(row.kept().link().line()),
                        Standing.UNTRUSTED,
                        Standing.COUNTED,
                        step -> step.equals(Step.of(row.kept().link()))));
    }

    private List<Row> between(LineId line, long from, long through, Standing standing) {
        return client.sql(RECORD + "where line = ? and sequence between ? and ? and standing = ? order by sequence")
                .params(line.value(), from, through, (short) standing.code())
                .query((row, at) -> read(row))
                .list();
    }

    /** The links of a line as they are held, by sequence. */
    List<Step> steps(LineId line) {
        return client.sql("select place from record where line = ? order by sequence, number")
                .param(line.value())
                .query((row, at) -> Step.of(Link.read(ByteBuffer.wrap(row.getBytes("place")))))
                .list();
    }

    /** Within a transaction: takes the sealed part out of each row that has it; how many those were. */
    int erase(SealedPart part) {
        var links = client.sql("select place from record where id = ? and octet_length(sealed) > 0")
                .param(part.record().bytes())
                .query((row, at) -> Link.read(ByteBuffer.wrap(row.getBytes("place"))))
                .list();
        return links.stream()
                .filter(link -> link.sealed().equals(part.hash()))
                .mapToInt(
                        link -> client.sql("update record set sealed = ? where line = ? and sequence = ? and link = ?")
                                .params(
                                        new byte[0],
                                        link.line(),
                                        link.sequence(),
                                        link.hash().bytes())
                                .update())
                .sum();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new Frame.Kept(
                        row.getBytes("core"),
                        row.getBytes("sealed"),
                        Link.read(ByteBuffer.wrap(row.getBytes("place")))),
                Standing.of(row.getByte("standing")),
                row.getLong("number"));
    }
}
