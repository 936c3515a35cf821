package org.placard.export;

import java.io.IOException;
import java.util.ArrayList;
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
        table.row(cells(kept, content));
    }

    @Override
    public Sheaf sheaf() {
        return new Rows(table.rows());
    }

    private List<Cell> cells(KeptRecord kept, ActionContent content) {
        var verdict = verdicts.of(kept.id()).verdict();
        var cells = new ArrayList<Cell>(columns.size());
        for (var column : columns) {
            cells.add(column.of(kept, content, verdict));
        }
        return cells;
    }

    private final class Rows implements Sheaf {

        private final Table.Rows rows;

        Rows(Table.Rows rows) {
            this.rows = rows;
        }

        @Override
        public void add(KeptRecord kept, ActionContent content) throws IOException {
            rows.add(cells(kept, content));
        }

        @Override
        public void bind() throws IOException {
            rows.bind();
        }

        @Override
        public void lay() throws IOException {
            rows.lay();
        }
    }

    @Override
    public Exported finish(Exported.Written written) throws IOException {
        table.finish();
        return written;
    }
}
