package org.placard.console;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.placard.console.RecordPages.Row;
import org.placard.console.TakenBack.Counts;
import org.placard.event.Event;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;

/** Counts opened actions, each seen once: what was taken back, and the languages of what may be kept. */
final class Matched {

    private final Set<ActionId> waiting;
    private final Map<CampaignSlug, Integer> byCampaign = new HashMap<>();
    private final Map<String, Integer> byLanguage = new TreeMap<>();
    private int cancelledLetters;

    Matched(Set<ActionId> waiting) {
        this.waiting = waiting;
    }

    void add(Row row) {
        if (row.withdrawn()) {
            byCampaign.merge(row.kept().campaign(), 1, Integer::sum);
            cancelledLetters += waiting.contains(row.kept().id()) ? 1 : 0;
        } else {
            addLanguage(row);
        }
    }

    private void addLanguage(Row row) {
        var content = row.content();
        if (content != null
                && content.consents().stream()
                        .anyMatch(consent -> consent.purpose() == ConsentPurpose.KEEP && consent.given())) {
            byLanguage.merge(content.language().value(), 1, Integer::sum);
        }
    }

    Counts counts(Event event, int unreadable) {
        return new Counts(
                event.id(), event.isPractice(), Instant.now(), Map.copyOf(byCampaign), cancelledLetters, unreadable);
    }

    /** How many acted in each language that at least {@code fewest} did, of those who agreed that it is kept. */
    Map<LanguageTag, Integer> languages(int fewest) {
        var shown = new HashMap<LanguageTag, Integer>();
        byLanguage.forEach((tag, count) -> {
            if (count >= fewest) {
                shown.put(new LanguageTag(tag), count);
            }
        });
        return shown;
    }

    /** The others together. */
    int inFewerThan(int fewest) {
        return byLanguage.values().stream()
                .filter(count -> count < fewest)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
