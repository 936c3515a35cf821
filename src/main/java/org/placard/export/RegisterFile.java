package org.placard.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Delivery;
import org.placard.shared.LetterProgress;

/** The register of letters: which there are and what became of each. Who wrote stands in the team's alone. */
final class RegisterFile implements ExportFile {

    private static final List<String> COLUMNS =
            List.of("number", "campaign", "language", "written_on", "way", "state", "since");
    private static final String UNKNOWN = "written";

    private final boolean named;
    private final Table table;
    private final LetterProgress progress;
    private final Function<CampaignSlug, Delivery> ways;

    private RegisterFile(boolean named, Table table, LetterProgress progress, Function<CampaignSlug, Delivery> ways) {
        this.named = named;
        this.table = table;
        this.progress = progress;
        this.ways = ways;
    }

    static RegisterFile begin(
            ExportOrder order, Table.Kind kind, LetterProgress progress, Function<CampaignSlug, Delivery> ways)
            throws IOException {
        boolean named = order.audience() == Audience.TEAM;
        var columns = new ArrayList<>(COLUMNS);
        if (named) {
            columns.add("signed_as");
        }
        return new RegisterFile(named, kind.begin(columns), progress, ways);
    }

    @Override
    public void write(KeptRecord kept, ActionContent content) throws IOException {
        var letter = content.letter();
        if (letter == null) {
            return;
        }
        var stage = progress.of(kept.id()).orElse(new LetterProgress.Stage(UNKNOWN, content.takenAt()));
        var cells = new ArrayList<>(List.of(
                new Cell.Count(letter.number()),
                Cell.text(kept.campaign()),
                Cell.text(letter.language()),
                new Cell.Day(day(content.takenAt())),
                Cell.text(word(ways.apply(kept.campaign()))),
                Cell.text(stage.word()),
                new Cell.Day(day(stage.since()))));
        if (named) {
            cells.add(Cell.text(letter.signedAs()));
        }
        table.row(cells);
    }

    @Override
    public Exported finish(Exported.Written written) throws IOException {
        table.finish();
        return written;
    }

    private static String word(Delivery way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
