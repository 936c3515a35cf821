package org.placard.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.placard.ledger.Fact;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.CoordinatorName;
import tools.jackson.databind.json.JsonMapper;

/** Counts of sheets as they stand in the journal; see {@code docs/formats/paper.md}. */
final class PaperFacts {

    static final String COUNTED = "paper.counted.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PaperFacts() {}

    static Fact counted(EventId event, SheetCount count, CoordinatorName by, Instant at) {
        return new Fact(
                COUNTED,
                JSON.writeValueAsBytes(new Counted(
                        event.value(),
                        by.value(),
                        at.toString(),
                        count.campaign().value(),
                        count.practice(),
                        count.out(),
                        count.back(),
                        count.signatures(),
                        count.withheld())));
    }

    static Counted read(Fact fact) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), Counted.class);
    }

    /** As it travels: without who counted, and to the hour. */
    static Fact trimmed(Fact fact) {
        return new Fact(COUNTED, JSON.writeValueAsBytes(read(fact).withoutWho()));
    }

    /** {@code paper.counted.1}. */
    record Counted(
            String event,
            String by,
            String at,
            String campaign,
            boolean practice,
            int out,
            int back,
            int signatures,
            int withheld) {

        boolean isOf(EventId wanted, boolean inPractice) {
            return event.equals(wanted.value()) && practice == inPractice;
        }

        Counted withoutWho() {
            var hour = Instant.parse(at).truncatedTo(ChronoUnit.HOURS).toString();
            return new Counted(event, "", hour, campaign, practice, out, back, signatures, withheld);
        }

        SheetCount count() {
            return new SheetCount(new CampaignSlug(campaign), practice, out, back, signatures, withheld);
        }
    }
}
