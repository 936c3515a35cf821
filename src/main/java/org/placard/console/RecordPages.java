package org.placard.console;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.placard.counting.Counting;
import org.placard.counting.Standing;
import org.placard.counting.Verdict;
import org.placard.counting.Verdicts;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;
import org.springframework.stereotype.Component;

/** Finds records while the vault is open. Holds one page of them opened, never more, and keeps none. */
@Component
class RecordPages {

    static final int PAGE = 25;
    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private final Ledger ledger;
    private final Events events;
    private final Counting counting;

    RecordPages(Ledger ledger, Events events, Counting counting) {
        this.counting = counting;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * A record that was opened.
     *
     * @param content nothing where the seal is broken or it was erased
     */
    record Row(KeptRecord kept, @Nullable ActionContent content, Standing standing) {

        boolean withdrawn() {
            return standing.verdict() == Verdict.WITHDRAWN;
        }

        String name() {
            return content == null
                            || content.person() == null
                            || content.person().name() == null
                    ? ""
                    : content.person().name();
        }
    }

    /** A page, and whether there is another one behind it. */
    record Found(List<Row> rows, boolean more) {}

    Found page(OpenVault vault, String query, int page) {
        var event = events.current().id();
        var verdicts = counting.verdicts(vault, event);
        var wanted = plain(query);
        try (var records = ledger.records(event)) {
            // Without a query, what stands on earlier pages need not be opened.
            var unseen = wanted.isEmpty() ? records.skip((long) page * PAGE) : records;
            var matching = unseen.gather(Gatherers.mapConcurrent(AT_ONCE, kept -> row(kept, vault, verdicts)))
                    .filter(row -> matches(row, wanted))
                    .skip(wanted.isEmpty() ? 0 : (long) page * PAGE)
                    .limit(PAGE + 1)
                    .toList();
            return new Found(matching.stream().limit(PAGE).toList(), matching.size() > PAGE);
        }
    }

    Optional<Row> one(OpenVault vault, ActionId id) {
        return ledger.record(id).map(kept -> row(kept, vault, counting.verdicts(vault, kept.event())));
    }

    static Row row(KeptRecord kept, OpenVault vault, Verdicts verdicts) {
        var standing = verdicts.of(kept.id());
        try {
            return new Row(kept, kept.open(vault), standing);
        } catch (SealBrokenException e) {
            return new Row(kept, null, standing);
        }
    }

    /** By part of the name, or by the digits of the receipt however they are grouped. */
    private static boolean matches(Row row, String wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        var content = row.content();
        var digits = wanted.replaceAll("[\\s-]", "");
        return plain(row.name()).contains(wanted)
                || (content != null
                        && digits.length() >= 4
                        && content.receipt().digits().contains(digits));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
