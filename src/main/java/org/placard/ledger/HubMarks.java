package org.placard.ledger;

import java.nio.ByteBuffer;
import java.util.function.Predicate;
import org.placard.ledger.Frame.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes which records of a line count, and the tally with them. */
final class HubMarks {

    private final JdbcClient client;
    private final HubTally tally;

    HubMarks(JdbcClient client, HubTally tally) {
        this.client = client;
        this.tally = tally;
    }

    private record Row(byte[] core, Link link) {}

    /** Within a transaction that holds the line's row: what stands so and is meant stands otherwise from then on. */
    void change(LineId line, Standing from, Standing to, Predicate<Step> meant) {
        client
                .sql("select core, place from record where line = ? and standing = ?")
                .params(line.value(), (short) from.code())
                .query((row, at) -> new Row(row.getBytes("core"), Link.read(ByteBuffer.wrap(row.getBytes("place")))))
                .list()
                .stream()
                .filter(row -> meant.test(Step.of(row.link())))
                .forEach(row -> change(row, to));
    }

    private void change(Row row, Standing to) {
        client.sql("update record set standing = ? where line = ? and sequence = ? and link = ?")
                .params(
                        (short) to.code(),
                        row.link().line(),
                        row.link().sequence(),
                        row.link().hash().bytes())
                .update();
        tally.count(Stretch.coreOf(row.core()), row.link(), to == Standing.COUNTED ? 1 : -1);
    }
}
