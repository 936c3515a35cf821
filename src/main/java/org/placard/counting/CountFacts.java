package org.placard.counting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Fact;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.CoordinatorName;
import tools.jackson.databind.json.JsonMapper;

/** What was counted and what people said of it, as it stands in the journal; see {@code docs/formats/duplicates.md}. */
final class CountFacts {

    static final String JUDGED = "counting.judged.1";
    static final String COUNTED = "counting.counted.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CountFacts() {}

    static Fact judged(
            EventId event,
            ActionId record,
            ActionId other,
            @Nullable Judgement judgement,
            CoordinatorName by,
            Instant at) {
        var said = judgement == null ? "UNDONE" : judgement.name();
        return fact(JUDGED, new Judged(event.value(), record.value(), other.value(), said, by.value(), at.toString()));
    }

    static Fact counted(Count count) {
        var rows = count.rows().stream().map(Row::of).toList();
        return fact(
                COUNTED,
                new Counted(
                        count.event().value(),
                        count.practice(),
                        count.asOf().toString(),
                        rows,
                        count.unmatched(),
                        count.burst(),
                        count.unreadable()));
    }

    static Judged judgement(Fact fact) {
        return read(fact, Judged.class);
    }

    static Count count(Fact fact) {
        return read(fact, Counted.class).count();
    }

    private static <T> T read(Fact fact, Class<T> form) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), form);
    }

    private static Fact fact(String kind, Object form) {
        return new Fact(kind, JSON.writeValueAsBytes(form));
    }

    /** {@code counting.judged.1}. */
    record Judged(String event, String record, String other, String said, String by, String at) {

        /** Nothing where it was undone, and where a newer Placard said what is not known here. */
        @Nullable
        Judgement judgement() {
            for (var known : Judgement.values()) {
                if (known.name().equals(said)) {
                    return known;
                }
            }
            return null;
        }
    }

    /** {@code counting.counted.1}. */
    record Counted(
            String event, boolean practice, String at, List<Row> rows, int unmatched, int burst, int unreadable) {

        Count count() {
            return new Count(
                    new EventId(event),
                    practice,
                    Instant.parse(at),
                    rows.stream().map(Row::row).toList(),
                    unmatched,
                    burst,
                    unreadable);
        }
    }

    /** One campaign's and kind's numbers. */
    record Row(
            String campaign,
            String kind,
            int counted,
            int asks,
            int duplicate,
            int held,
            int withdrawn,
            int unreadable) {

        static Row of(Count.Row row) {
            return new Row(
                    row.campaign().value(),
                    row.kind().name(),
                    row.counted(),
                    row.asks(),
                    row.duplicate(),
                    row.held(),
                    row.withdrawn(),
                    row.unreadable());
        }

        Count.Row row() {
            return new Count.Row(
                    new CampaignSlug(campaign),
                    ActionKind.valueOf(kind),
                    counted,
                    asks,
                    duplicate,
                    held,
                    withdrawn,
                    unreadable);
        }
    }
}
