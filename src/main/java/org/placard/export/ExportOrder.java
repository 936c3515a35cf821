package org.placard.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionKind;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.Passphrase;

/**
 * What is to be written. A list for the target always asks for the consent to that, whatever else is asked for, and has
 * no column that it may not have.
 *
 * @param columns in their order; of no matter where the format has its own
 * @param consents what a person must have agreed to, all of it
 * @param days when it was taken
 * @param practice whether practice is written too; by default it is not
 * @param lock what the file is encrypted with; nothing: it is readable by whoever has it
 */
public record ExportOrder(
        EventId event,
        Set<CampaignSlug> campaigns,
        ExportFormat format,
        Audience audience,
        List<Column> columns,
        Set<ConsentPurpose> consents,
        Days days,
        boolean practice,
        Optional<Passphrase> lock) {

    public ExportOrder {
        campaigns = Set.copyOf(campaigns);
        if (format == ExportFormat.PDF && (campaigns.size() > 1 || audience != Audience.HAND_OVER)) {
            throw new IllegalArgumentException("A pack is of one campaign, and for its target");
        }
        columns = List.copyOf(columns);
        if (campaigns.isEmpty() || !Column.open(audience).containsAll(columns)) {
            throw new IllegalArgumentException("An export is of a campaign or several, in columns for its audience");
        }
        consents = atLeast(format, audience, consents);
    }

    /** The usual one: all that may leave and is no practice, readable. */
    public static ExportOrder of(EventId event, Set<CampaignSlug> campaigns, ExportFormat format, Audience audience) {
        var columns = Column.usual(audience, campaigns.size() > 1);
        return new ExportOrder(
                event, campaigns, format, audience, columns, Set.of(), Days.ALL, false, Optional.empty());
    }

    /** The same with these columns. */
    public ExportOrder with(List<Column> chosen) {
        return new ExportOrder(event, campaigns, format, audience, chosen, consents, days, practice, lock);
    }

    /** The same for those alone who agreed to all this. */
    public ExportOrder requiring(Set<ConsentPurpose> required) {
        return new ExportOrder(event, campaigns, format, audience, columns, required, days, practice, lock);
    }

    /** The same for these days alone. */
    public ExportOrder within(Days chosen) {
        return new ExportOrder(event, campaigns, format, audience, columns, consents, chosen, practice, lock);
    }

    /** The same, with practice or without. */
    public ExportOrder withPractice(boolean too) {
        return new ExportOrder(event, campaigns, format, audience, columns, consents, days, too, lock);
    }

    /** The same, encrypted. */
    public ExportOrder lockedBy(Passphrase passphrase) {
        return new ExportOrder(
                event, campaigns, format, audience, columns, consents, days, practice, Optional.of(passphrase));
    }

    /** The name of the file, without anything personal. */
    public String fileName() {
        var what = campaigns.size() == 1 ? campaigns.iterator().next().value() : "campaigns";
        var plain =
                "placard-" + what + "-" + (format.isRegister() ? "letters" : audience.word) + "." + format.extension();
        return lock.isPresent() ? plain + ".age" : plain;
    }

    /** What the audit log has of it: never a name. */
    String said() {
        var slugs = campaigns.stream().map(CampaignSlug::value).sorted().collect(Collectors.joining(" "));
        return slugs + ", " + audience.word + ", " + format.word() + (lock.isPresent() ? ", encrypted" : "");
    }

    /** Only a list that says of each how it stands may hold duplicates. */
    boolean marksDuplicates() {
        return format.hasColumns() && columns.contains(Column.STANDING);
    }

    Set<ActionKind> kinds() {
        return format.kinds(audience);
    }

    /** Which kinds pass together: a file that wants one after the other has the records pass as often. */
    List<Set<ActionKind>> passes() {
        return format == ExportFormat.OSDI
                ? kinds().stream().sorted().map(Set::of).toList()
                : List.of(kinds());
    }

    private static Set<ConsentPurpose> atLeast(ExportFormat format, Audience audience, Set<ConsentPurpose> required) {
        var all = EnumSet.noneOf(ConsentPurpose.class);
        all.addAll(required);
        if (audience == Audience.HAND_OVER && !format.isRegister()) {
            all.add(ConsentPurpose.HAND_OVER);
        }
        return Set.copyOf(all);
    }

    /** Who the file is for; it decides what stands in it. */
    public enum Audience {
        /** The target: nothing but names whose owners said that they may be handed over. */
        HAND_OVER("hand-over"),
        /** The campaign's own people: everything that was given, with each consent. */
        TEAM("team");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        /** As it stands in file names and in the audit log. */
        public String word() {
            return word;
        }
    }
}
