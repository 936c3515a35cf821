package org.placard.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.DuplicateRule;
import org.placard.counting.Identity.Tags;
import org.placard.counting.RecordTable.Scope;
import org.placard.counting.Verdicts.Loose;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/** Takes in an event's records one after the other, keeps numbers of each alone, and decides on them in the end. */
final class Reckoning {

    private final RecordTable table = new RecordTable();
    private final Map<Integer, Judgement> judgedRows = new HashMap<>();
    private final Identity identity;
    private final Function<CampaignSlug, DuplicateRule> rules;
    private final Judged judged;

    Reckoning(Identity identity, Function<CampaignSlug, DuplicateRule> rules, Judged judged) {
        this.identity = identity;
        this.rules = rules;
        this.judged = judged;
    }

    /** What is kept of an opened record. */
    record Seen(ActionId id, Scope scope, long receipt, Tags tags, Verdict verdict) {}

    /** Opens it and lets go of what it says; for many threads at once. */
    Seen look(KeptRecord kept, OpenVault vault) {
        var scope = new Scope(kept.campaign(), kept.kind(), kept.practice());
        if (kept.isErased()) {
            return new Seen(kept.id(), scope, RecordTable.NO_RECEIPT, Tags.NONE, Verdict.WITHDRAWN);
        }
        try {
            var content = kept.open(vault);
            long receipt = Long.parseLong(content.receipt().digits());
            return new Seen(kept.id(), scope, receipt, tags(kept, content), Verdict.COUNTS);
        } catch (SealBrokenException _) {
            return new Seen(kept.id(), scope, RecordTable.NO_RECEIPT, Tags.NONE, Verdict.UNREADABLE);
        }
    }

    void add(Seen seen) {
        var said = judged.of(seen.id());
        if (said != null) {
            judgedRows.put(table.size(), said);
        }
        table.add(seen.id(), seen.scope(), seen.receipt(), seen.tags(), seen.verdict());
    }

    Verdicts decide(Withdrawn withdrawn) {
        new Matching(table, judgedRows).decide(withdrawn.numbers());
        var remarkable = new LinkedHashMap<ActionId, Standing>();
        var tally = new Tallying();
        for (int row = 0; row < table.size(); row++) {
            var said = judgedRows.get(row);
            tally.add(table.scope(row), table.verdict(row));
            if (said != null || table.verdict(row) != Verdict.COUNTS) {
                remarkable.put(table.id(row), standing(row, said));
            }
        }
        return new Verdicts(withdrawn.event(), remarkable, tally.rows(), loose(withdrawn), toErase(withdrawn));
    }

    private ToErase toErase(Withdrawn withdrawn) {
        var heldAgainst = new HashSet<Integer>();
        for (int row = 0; row < table.size(); row++) {
            if (table.verdict(row) == Verdict.HELD) {
                heldAgainst.add(table.other(row));
            }
        }
        var ready = new ArrayList<ToErase.TakenBack>();
        for (int row = 0; row < table.size(); row++) {
            boolean isThere = table.receipt(row) != RecordTable.NO_RECEIPT;
            if (table.verdict(row) == Verdict.WITHDRAWN && isThere && !heldAgainst.contains(row)) {
                ready.add(new ToErase.TakenBack(table.id(row), withdrawn.of(table.receipt(row))));
            }
        }
        return new ToErase(ready, heldAgainst.size());
    }

    /** Letters may be written by the dozen; only who signs twice is counted once. */
    private Tags tags(KeptRecord kept, ActionContent content) {
        var person = content.person();
        return kept.kind() != ActionKind.SIGNATURE || person == null || judged.of(kept.id()) == Judgement.TWO_PEOPLE
                ? Tags.NONE
                : identity.tags(kept.campaign(), kept.practice(), person, rules.apply(kept.campaign()));
    }

    private Standing standing(int row, @Nullable Judgement said) {
        int other = table.other(row);
        return new Standing(
                table.verdict(row), other == TagIndex.NONE ? judged.other(table.id(row)) : table.id(other), said);
    }

    private Loose loose(Withdrawn withdrawn) {
        var unmatched = withdrawn.unmatched(found(withdrawn.numbers())).values();
        return new Loose(
                unmatched.stream().mapToInt(Integer::intValue).sum(),
                unmatched.stream().mapToInt(Integer::intValue).max().orElse(0),
                withdrawn.unreadable());
    }

    private Set<Long> found(Set<Long> numbers) {
        var found = new HashSet<Long>();
        for (int row = 0; row < table.size(); row++) {
            if (numbers.contains(table.receipt(row))) {
                found.add(table.receipt(row));
            }
        }
        return found;
    }

    /** Sums by campaign, kind, and practice or real. */
    private static final class Tallying {

        private final Map<Scope, Map<Verdict, Integer>> sums = new LinkedHashMap<>();

        void add(Scope scope, Verdict verdict) {
            sums.computeIfAbsent(scope, _ -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
        }

        Map<Boolean, List<Count.Row>> rows() {
            return Map.of(true, rows(true), false, rows(false));
        }

        private List<Count.Row> rows(boolean practice) {
            return sums.entrySet().stream()
                    .filter(sum -> sum.getKey().practice() == practice)
                    .map(sum -> row(sum.getKey(), sum.getValue()))
                    .toList();
        }

        private static Count.Row row(Scope scope, Map<Verdict, Integer> of) {
            return new Count.Row(
                    scope.campaign(),
                    scope.kind(),
                    of.getOrDefault(Verdict.COUNTS, 0) + of.getOrDefault(Verdict.ASKS, 0),
                    of.getOrDefault(Verdict.ASKS, 0),
                    of.getOrDefault(Verdict.DUPLICATE, 0),
                    of.getOrDefault(Verdict.HELD, 0),
                    of.getOrDefault(Verdict.WITHDRAWN, 0),
                    of.getOrDefault(Verdict.UNREADABLE, 0));
        }
    }
}
