package org.placard.export;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placard.counting.Verdict;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.KeptRecord;

/** What a list of actions can have in a column, in the order of a full list. */
public enum Column {
    ID,
    KIND,
    CAMPAIGN,
    RECEIPT,
    TAKEN_AT,
    LANGUAGE,
    NAME,
    COUNTRY,
    SIGNED_ON,
    POSTCODE,
    ADDRESS,
    EMAIL,
    MAY_KEEP,
    MAY_HAND_OVER,
    MAY_HAND_OVER_DRAWING,
    MAY_CONTACT,
    NAME_IN_LETTER,
    PRACTICE,
    /** Whether it counts: counts, asks, duplicate or held. */
    STANDING;

    private static final Person NOBODY = new Person(null, null, null, null, null);
    private static final List<Column> HAND_OVER = List.of(NAME, COUNTRY, SIGNED_ON, CAMPAIGN);

    /** As it stands in the file's first row, and after {@code --columns}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of that name. */
    public static Optional<Column> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    /** All that a list for them may have; the target gets nothing by which anybody could be found. */
    public static List<Column> open(Audience audience) {
        return audience == Audience.HAND_OVER ? HAND_OVER : List.of(values());
    }

    /** What a list for them has where nobody chose. */
    public static List<Column> usual(Audience audience, boolean severalCampaigns) {
        return open(audience).stream()
                .filter(column -> column != CAMPAIGN || severalCampaigns)
                .filter(column -> column != SIGNED_ON || audience == Audience.HAND_OVER)
                .toList();
    }

    Cell of(KeptRecord kept, ActionContent content, Verdict verdict) {
        var person = content.person() == null ? NOBODY : content.person();
        return switch (this) {
            case ID -> Cell.text(kept.id());
            case KIND -> Cell.text(kept.kind());
            case CAMPAIGN -> Cell.text(kept.campaign());
            case RECEIPT -> Cell.text(content.receipt().grouped());
            case TAKEN_AT -> new Cell.Moment(content.takenAt());
            case LANGUAGE -> Cell.text(content.language());
            case NAME -> Cell.text(person.name());
            case COUNTRY -> Cell.text(person.country());
            case SIGNED_ON ->
                new Cell.Day(content.takenAt().atOffset(ZoneOffset.UTC).toLocalDate());
            case POSTCODE -> Cell.text(person.postcode());
            case ADDRESS -> Cell.text(person.address());
            case EMAIL -> Cell.text(person.email());
            case MAY_KEEP -> answer(content, ConsentPurpose.KEEP);
            case MAY_HAND_OVER -> answer(content, ConsentPurpose.HAND_OVER);
            case MAY_HAND_OVER_DRAWING -> answer(content, ConsentPurpose.HAND_OVER_DRAWING);
            case MAY_CONTACT -> answer(content, ConsentPurpose.CONTACT);
            case NAME_IN_LETTER -> answer(content, ConsentPurpose.NAME_IN_LETTER);
            case PRACTICE -> Cell.answer(kept.practice());
            case STANDING -> Cell.text(verdict.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Cell answer(ActionContent content, ConsentPurpose purpose) {
        return Cell.answer(Consents.given(content, purpose));
    }
}
