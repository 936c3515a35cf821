package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A table with headings that screen readers announce; scrolls by itself where it is too wide. */
final class PlainTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> headings = new ArrayList<>();

    PlainTable(String caption, String... titles) {
        addClassName("console-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var row = new NativeTableRow();
        for (var title : titles) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            headings.add(cell);
            row.add(cell);
        }
        table.getHead().add(row);
        add(table);
    }

    PlainTable row(Object... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            row.add(cell(cells[i]));
            if (cells[i] instanceof Number && i < headings.size()) {
                headings.get(i).addClassName("number");
            }
        }
        table.getBody().add(row);
        return this;
    }

    private static NativeTableCell cell(Object content) {
        if (content instanceof Component component) {
            return new NativeTableCell(component);
        }
        if (content instanceof Number number) {
            var cell = new NativeTableCell(number.toString());
            cell.addClassName("number");
            return cell;
        }
        return new NativeTableCell(apart(content.toString()));
    }

    /** What people wrote may run the other way; it must not turn its neighbours round. */
    private static Span apart(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
