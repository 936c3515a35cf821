package org.placard.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code tally}: how many counted records each line has, so that nobody counts millions one by one. */
final class HubTally {

    private final JdbcClient client;

    HubTally(DataSource source) {
        client = JdbcClient.create(source);
    }

    /** What it counts by. */
    private record Counted(
            EventId event, long line, CampaignSlug campaign, ActionKind kind, boolean practice, int hour) {

        static Counted of(Core core, Link link) {
            return new Counted(core.event(), link.line(), core.campaign(), core.kind(), core.practice(), link.hour());
        }
    }

    /** Within the transaction that adds the records. */
    void count(List<Frame.Received> records, List<Core> cores) {
        var counts = new HashMap<Counted, Integer>();
        for (int each = 0; each < records.size(); each++) {
            var received = records.get(each);
            if (received.standing() == Standing.COUNTED) {
                counts.merge(Counted.of(cores.get(each), received.record().link()), 1, Integer::sum);
            }
        }
        counts.forEach(this::add);
    }

    /** Within the transaction in which that record begins to count, or stops. */
    void count(Core core, Link link, int by) {
        add(Counted.of(core, link), by);
    }

    private void add(Counted of, int actions) {
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
    Map<EventId, Tally> all() {
        var tallies = new LinkedHashMap<EventId, Tally>();
        client.sql("select distinct event from tally order by event")
                .query((row, at) -> EventId.of(row.getBytes("event")))
                .list()
                .forEach(event -> tallies.put(event, of(event)));
        return tallies;
    }

    Tally of(EventId event) {
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
}
