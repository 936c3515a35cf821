package org.placard.ledger;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a hub's database line by line as a stranger would: every chain, every hash, every column that is an index. */
final class DatabaseVerification implements Verification {

    private static final int PAGE = 500;

    private final Supplier<? extends DataSource> source;

    private final Predicate<Tombstone> isGenuine;

    /** @param isGenuine whether the ring gave that order to erase */
    DatabaseVerification(Supplier<? extends DataSource> source, Predicate<Tombstone> isGenuine) {
        this.source = source;
        this.isGenuine = isGenuine;
    }

    @Override
    public Report run() {
        var client = JdbcClient.create(source.get());
        var problems = new ArrayList<Problem>();
        long records = 0;
        var erased = new ErasedCheck(isGenuine);
        client.sql("select kind, body from fact where kind = ?")
                .param(Tombstone.KIND)
                .query((row, at) -> new Fact(row.getString("kind"), row.getBytes("body")))
                .list()
                .forEach(erased::see);
        var lines = new DatabaseLines(source.get()).lines();
        for (var line : lines) {
            records += new LineReading(client, line, problems, erased).read();
        }
        long facts = client.sql("select count(*) from fact").query(Long.class).single();
        problems.addAll(erased.problems());
        return new Report(records, erased.erased(), facts, lines.size(), true, problems);
    }

    /** A row with all that its columns claim. */
    private record Row(Frame.Kept kept, long sequence, Sha256 link, byte[] id, byte[] event, Standing standing) {}

    /** One line from its first record to its ends. */
    private static final class LineReading {

        private final JdbcClient client;
        private final HeldLine line;
        private final List<Problem> problems;
        private final ErasedCheck erased;
        private final Map<Sha256, Long> ends = new HashMap<>();
        private Map<Sha256, Long> before = new HashMap<>();
        private Map<Sha256, Long> here = new HashMap<>();
        private long at;
        private long counted;

        LineReading(JdbcClient client, HeldLine line, List<Problem> problems, ErasedCheck erased) {
            this.erased = erased;
            this.client = client;
            this.line = line;
            this.problems = problems;
            here.put(line.start().previous(), 0L);
        }

        long read() {
            long rows = 0;
            for (var page = page(0); !page.isEmpty(); page = page(at)) {
                page.forEach(this::row);
                rows += page.size();
            }
            for (var tip : line.tips()) {
                if (!ends.containsKey(tip.link())) {
                    report(Kind.TRUNCATED, tip.sequence(), "the line went on to here, and this record is missing");
                }
            }
            if (tally() != counted) {
                report(Kind.INDEX_DIFFERS, at, "the tally says " + tally() + " records count, and " + counted + " do");
            }
            return rows;
        }

        private List<Row> page(long after) {
            return client.sql(
                            "select sequence, link, id, event, standing, core, sealed, place from record where line = ?"
                                    + " and sequence > ? and sequence <= ? order by sequence")
                    .params(line.id().value(), after, nextEnd(after))
                    .query((row, number) -> read(row))
                    .list();
        }

        /** Where a page ends, so that records of one sequence stay together. */
        private long nextEnd(long after) {
            return client.sql("select coalesce(min(sequence), 0) from record where line = ? and sequence > ?")
                            .params(line.id().value(), after)
                            .query(Long.class)
                            .single()
                    + PAGE;
        }

        private void row(Row row) {
            if (row.sequence() != at) {
                if (row.sequence() != at + 1) {
                    report(Kind.FRAME_MISSING, at + 1, "records up to " + (row.sequence() - 1) + " are missing");
                }
                before = here;
                here = new HashMap<>();
                at = row.sequence();
            }
            here.put(row.link(), at);
            ends.put(row.link(), at);
            ends.remove(row.kept().link().previous());
            counted += row.standing() == Standing.COUNTED ? 1 : 0;
            check(row);
        }

        private void check(Row row) {
            var link = row.kept().link();
            if (!before.containsKey(link.previous())) {
                report(Kind.CHAIN_BREAK, at, "the chain is broken: the link before is another one");
            }
            var hashes = ChainCheck.hashes(row.kept());
            if (hashes == null) {
                erased.see("line " + line.id() + ", record " + at, row.kept(), row.standing());
            }
            if (hashes != null) {
                report(Kind.HASH_MISMATCH, at, hashes);
            } else if (!isIndexed(row)) {
                report(Kind.INDEX_DIFFERS, at, "its columns say something else than its bytes");
            }
        }

        private boolean isIndexed(Row row) {
            var link = row.kept().link();
            var core = Stretch.coreOf(row.kept().core());
            return link.hash().equals(row.link())
                    && link.line() == line.id().value()
                    && link.sequence() == row.sequence()
                    && Arrays.equals(core.id().bytes(), row.id())
                    && Arrays.equals(core.event().bytes(), row.event());
        }

        private long tally() {
            return client.sql("select coalesce(sum(actions), 0) from tally where line = ?")
                    .param(line.id().value())
                    .query(Long.class)
                    .single();
        }

        private void report(Kind kind, long sequence, String message) {
            problems.add(new Problem(kind, "line " + line.id() + ", record " + sequence, message));
        }

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new Frame.Kept(
                            row.getBytes("core"),
                            row.getBytes("sealed"),
                            Link.read(ByteBuffer.wrap(row.getBytes("place")))),
                    row.getLong("sequence"),
                    Sha256.of(row.getBytes("link")),
                    row.getBytes("id"),
                    row.getBytes("event"),
                    Standing.of(row.getByte("standing")));
        }
    }
}
