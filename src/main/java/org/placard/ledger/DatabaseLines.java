package org.placard.ledger;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines in a database that several processes share. Whoever adds to a line holds its row; constraints decide the rest. */
final class DatabaseLines implements LineStore {

    private static final String LINE = "select own, start, tips, told_through from line ";

    private final JdbcClient client;
    private final HubRecords records;
    private final Transactions transactions;
    private final Map<LineId, List<Dispatch>> told = new ConcurrentHashMap<>();

    DatabaseLines(DataSource source) {
        client = JdbcClient.create(source);
        records = new HubRecords(source);
        transactions = new Transactions(source);
    }

    @Override
    public List<HeldLine> lines() {
        return client.sql(LINE + "order by came").query((row, at) -> read(row)).list();
    }

    @Override
    public Optional<HeldLine> line(LineId id) {
        return client.sql(LINE + "where line = ?")
                .param(id.value())
                .query((row, at) -> read(row))
                .optional();
    }

    @Override
    public boolean holds(LineId line, long sequence, Sha256 link) {
        var tip = new Tip(sequence, link);
        return line(line).filter(held -> held.tips().contains(tip)).isPresent()
                || records.links(line, sequence, sequence).contains(tip);
    }

    @Override
    public boolean within(LineId line, Sha256 link) {
        return records.within(line, link.bytes());
    }

    @Override
    public List<Frame.Kept> missing(LineId line, List<Frame.Kept> brought) {
        var held = new HashSet<>(records.links(
                line,
                brought.getFirst().link().sequence(),
                brought.getLast().link().sequence()));
        return brought.stream()
                .filter(record -> !held.contains(
                        new Tip(record.link().sequence(), record.link().hash())))
                .toList();
    }

    @Override
    public List<Frame.Kept> known(List<ActionId> ids) {
        return kept(records.known(ids));
    }

    @Override
    public List<Head> heads(LineId line) {
        return client.sql("select head from head where line = ? order by came")
                .param(line.value())
                .query((row, at) -> Head.read(ByteBuffer.wrap(row.getBytes("head"))))
                .list();
    }

    @Override
    public boolean isVouchedFor(Head head) {
        return client.sql("select count(*) from head where line = ? and sequence = ? and link = ?")
                        .params(
                                head.line().value(),
                                head.sequence(),
                                head.link().bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was told once stays: only what is new is asked for. */
    @Override
    public List<Dispatch> told(HeldLine line) {
        var known = told.getOrDefault(line.id(), List.of());
        long through = known.isEmpty() ? 0 : known.getLast().through();
        if (through >= line.toldThrough()) {
            return known;
        }
        var all = new ArrayList<>(known);
        client.sql("select dispatch from told where line = ? and through > ? and through <= ? order by through")
                .params(line.id().value(), through, line.toldThrough())
                .query((row, at) -> Dispatch.read(ByteBuffer.wrap(row.getBytes("dispatch"))))
                .list()
                .forEach(all::add);
        told.put(line.id(), all);
        return all;
    }

    @Override
    public List<Frame.Kept> records(LineId line, long from, long through) {
        return kept(records.between(line, from, through));
    }

    @Override
    public List<Step> steps(HeldLine line) {
        return records.steps(line.id());
    }

    @Override
    public Stream<Frame.Kept> untrusted() {
        return records.all(Frame.Standing.UNTRUSTED).map(HubRecords.Row::kept);
    }

    @Override
    public int untrustedAmong(List<Frame.Kept> brought) {
        return (int) records
                .known(brought.stream()
                        .map(record -> Stretch.idOf(record.core()))
                        .toList())
                .stream()
                .filter(row -> row.standing() == Frame.Standing.UNTRUSTED)
                .count();
    }

    @Override
    public void settle(Revocation revocation) {
        var about = lines().stream().filter(revocation::isAbout).toList();
        about.stream()
                .map(HeldLine::id)
                .sorted(Comparator.comparingLong(LineId::value))
                .forEach(this::hold);
        var trust = new HashMap<LineId, LineTrust>();
        about.forEach(line -> trust.put(line.id(), LineTrust.of(revocation, line, this::holds, this::steps)));
        trust.forEach(records::mark);
        trust.forEach(records::believeRepeated);
    }

    private void hold(LineId line) {
        client.sql("select line from line where line = ? for update")
                .param(line.value())
                .query(Long.class)
                .optional();
    }

    @Override
    public int countAfter(EventId event, LineId line, long sequence) {
        return records.countAfter(event, line, sequence);
    }

    @Override
    public List<Numbered> ownFacts(LineId line, long after) {
        return client.sql("select number, kind, body from fact where line = ? and number > ? order by number")
                .params(line.value(), after)
                .query((row, at) ->
                        new Numbered(row.getLong("number"), new Fact(row.getString("kind"), row.getBytes("body"))))
                .list();
    }

    @Override
    public <T> T alone(LineId line, Supplier<T> work) {
        return transactions.run(() -> {
            hold(line);
            return work.get();
        });
    }

    @Override
    public void keep(List<Frame> frames) {
        var lines = new LinkedHashMap<LineId, HeldLine>();
        var received = new ArrayList<Frame.Received>();
        for (var frame : frames) {
            switch (frame) {
                case Frame.OthersLine others -> begin(HeldLine.begun(others.start(), false));
                case Frame.Received record -> {
                    received.add(record);
                    var link = record.record().link();
                    lines.compute(
                            new LineId(link.line()), (id, held) -> (held == null ? stored(id) : held).grownBy(link));
                }
                case Frame.Vouched vouched -> vouch(vouched.head());
                case Frame.Told told -> {
                    var dispatch = told.dispatch();
                    tell(dispatch);
                    lines.compute(
                            dispatch.line(),
                            (id, held) -> (held == null ? stored(id) : held).toldThrough(dispatch.through()));
                }
                default -> throw new IllegalArgumentException("Only what others brought is kept here");
            }
        }
        records.add(received);
        lines.values().forEach(this::update);
    }

    @Override
    public int erase(Set<SealedPart> parts) {
        return transactions.run(() -> parts.stream().mapToInt(records::erase).sum());
    }

    /** The server writes what is new beside what was before; clearing that away is its administrator's. */
    @Override
    public List<Remnant> remnants() {
        return List.of(Remnant.values());
    }

    /** Within a transaction. */
    void begin(HeldLine line) {
        client.sql("insert into line (line, own, start, tips, told_through) values (?, ?, ?, ?, ?)")
                .params(line.id().value(), line.own(), FrameBody.start(line.start()), bytes(line.tips()), 0L)
                .update();
    }

    /** Within a transaction that holds the line's row. */
    void update(HeldLine line) {
        client.sql("update line set tips = ?, told_through = ? where line = ?")
                .params(bytes(line.tips()), line.toldThrough(), line.id().value())
                .update();
    }

    private HeldLine stored(LineId id) {
        return line(id).orElseThrow(() -> new IllegalStateException("The line " + id + " is kept before its records"));
    }

    private void vouch(Head head) {
        client.sql("insert into head (line, sequence, link, head) values (?, ?, ?, ?)"
                        + " on conflict (line, sequence, link) do nothing")
                .params(head.line().value(), head.sequence(), head.link().bytes(), head.bytes())
                .update();
    }

    private void tell(Dispatch dispatch) {
        client.sql("insert into told (line, through, dispatch) values (?, ?, ?)")
                .params(dispatch.line().value(), dispatch.through(), dispatch.bytes())
                .update();
    }

    private static List<Frame.Kept> kept(List<HubRecords.Row> rows) {
        return rows.stream().map(HubRecords.Row::kept).toList();
    }

    private static byte[] bytes(List<Tip> tips) {
        var bytes = ByteBuffer.allocate(tips.size() * (Long.BYTES + Hashes.BYTES));
        tips.forEach(tip -> bytes.putLong(tip.sequence()).put(tip.link().bytes()));
        return bytes.array();
    }

    private static HeldLine read(ResultSet row) throws SQLException {
        var tips = new ArrayList<Tip>();
        for (var in = ByteBuffer.wrap(row.getBytes("tips")); in.hasRemaining(); ) {
            tips.add(new Tip(in.getLong(), Link.hash(in)));
        }
        return new HeldLine(
                FrameBody.start(ByteBuffer.wrap(row.getBytes("start"))),
                row.getBoolean("own"),
                tips,
                row.getLong("told_through"));
    }
}
