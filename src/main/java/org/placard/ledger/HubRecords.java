package org.placard.ledger;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code record} and {@code tally}. */
final class HubRecords {

    private static final int PAGE = 500;
    private static final String RECORD = "select core, sealed, place, standing, number from record ";

    private final JdbcClient client;
    private final JdbcTemplate template;

    HubRecords(DataSource source) {
        client = JdbcClient.create(source);
        template = new JdbcTemplate(source);
    }

    /** A record as it stands here. */
    record Row(Frame.Kept kept, Standing standing, long number) {}

    /** What the tally counts by. */
    private record Counted(
            EventId event, long line, CampaignSlug campaign, ActionKind kind, boolean practice, int hour) {}

    /** Within a transaction: either all are there when it ends, or none. */
    void add(List<Frame.Received> records) {
        var rows = new ArrayList<Object[]>(records.size());
        var counts = new HashMap<Counted, Integer>();
        for (var received : records) {
            var record = received.record();
            var core = Stretch.coreOf(record.core());
            rows.add(columns(record, core, received.standing()));
            if (received.standing() == Standing.COUNTED) {
                counts.merge(counted(core, record.link()), 1, Integer::sum);
            }
        }
        template.batchUpdate(
                "insert into record (line, sequence, link, id, event, standing, core, sealed, place)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        counts.forEach(this::count);
    }

    private static Object[] columns(Frame.Kept record, Core core, Standing standing) {
        var link = record.link();
        return new Object[] {
            link.line(),
            link.sequence(),
            link.hash().bytes(),
            core.id().bytes(),
            core.event().bytes(),
            (short) standing.code(),
            record.core(),
            record.sealed(),
            link.bytes()
        };
    }

    private static Counted counted(Core core, Link link) {
        return new Counted(core.event(), link.line(), core.campaign(), core.kind(), core.practice(), link.hour());
    }

    private void count(Counted of, int actions) {
        client.sql("insert into tally (event, line, campaign, kind, practice, taken_hour, actions)"
                        + " values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (event, line, campaign, kind, practice, taken_hour)"
                        + " do update set actions = tally.actions + excluded.actions")
                .params(
                        of.event().bytes(),
                        of.line(),
                        of.campaign().value(),
                        (short) of.kind().code(),
                        of.practice(),
                        of.hour(),
                        actions)
                .update();
    }

    /** What counts of each event that anything was taken at. */
    Map<EventId, Tally> tallies() {
        var tallies = new LinkedHashMap<EventId, Tally>();
        client.sql("select distinct event from tally order by event")
                .query((row, at) -> EventId.of(row.getBytes("event")))
                .list()
                .forEach(event -> tallies.put(event, tally(event)));
        return tallies;
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
        return new Tally(client.sql("select campaign, kind, practice, taken_hour, sum(actions) as actions from tally"
                        + " where event = ? group by campaign, kind, practice, taken_hour"
                        + " order by taken_hour, campaign, kind")
                .param(event.bytes())
                .query((row, at) -> new Tally.Row(
                        new CampaignSlug(row.getString("campaign")),
                        ActionKind.of(row.getInt("kind")),
                        row.getBoolean("practice"),
                        Link.startOf(row.getInt("taken_hour")),
                        row.getInt("actions")))
                .list());
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

    /** The counted records with these ids, as far as they are held. */
    List<Row> known(Collection<ActionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return client.sql(RECORD + "where standing = 0 and id in (" + marks(ids) + ")")
                .params(values(ids))
                .query((row, at) -> read(row))
                .list();
    }

    /** Which of these ids are held. */
    List<ActionId> heldOf(Collection<ActionId> ids) {
        return client.sql("select id from record where standing = 0 and id in (" + marks(ids) + ")")
                .params(values(ids))
                .query((row, at) -> ActionId.of(row.getBytes("id")))
                .list();
    }

    private static String marks(Collection<ActionId> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private static List<Object> values(Collection<ActionId> ids) {
        return ids.stream().map(id -> (Object) id.bytes()).toList();
    }

    Optional<Row> record(ActionId id) {
        return known(List.of(id)).stream().findFirst();
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

    /** A page of what is set apart, in order, after that number. */
    List<Row> setApart(long number) {
        return client.sql(
                        RECORD + "where standing = 2 and number > ? order by number fetch first " + PAGE + " rows only")
                .params(number)
                .query((row, at) -> read(row))
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
