package org.placard.export;

import java.io.IOException;
import java.util.List;
import org.placard.counting.Verdicts;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;

/** A list of actions, one a row. */
final class ListFile implements ExportFile {

    private final List<Column> columns;
    private final Verdicts verdicts;
    private final Table table;

    private ListFile(List<Column> columns, Verdicts verdicts, Table table) {
        this.columns = columns;
        this.verdicts = verdicts;
        this.table = table;
    }

    static ListFile begin(ExportOrder order, Verdicts verdicts, Table.Kind kind) throws IOException {
        var columns = order.columns();
        return new ListFile(
                columns, verdicts, kind.begin(columns.stream().map(Column::word).toList()));
    }

    @Override
    public void write(KeptRecord kept, ActionContent content) throws IOException {
        var verdict = verdicts.of(kept.id()).verdict();
        table.row(columns.stream()
                .map(column -> column.of(kept, content, verdict))
                .toList());
    }

    @Override
    public Exported finish(Exported.Written written) throws IOException {
        table.finish();
        return written;
    }
}
