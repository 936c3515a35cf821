package org.placard.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.placard.privacy.Erasure;
import org.placard.privacy.Erasure.Ahead;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.OpenVault;

/** Erases what people took back, and says what was erased and what that does not reach. */
@Route("console/erase")
@Menu(title = "erase.menu", order = 69)
@RolesAllowed("COORDINATOR")
class EraseView extends Page {

    private final transient Erasure erasure;
    private final transient ErasureReport report;
    private final transient CoordinatorSession session;
    private final Div said = new Div();
    private final Div body = new Div();

    EraseView(Erasure erasure, ErasureReport report, CoordinatorSession session, ConsoleWords words) {
        super(words, "erase.menu");
        this.erasure = erasure;
        this.report = report;
        this.session = session;
        said.getElement().setAttribute("role", "status");
        body.addClassName("console-stack");
        add(heading(), soft(words.of("erase.why")), said, body);
        show();
    }

    private void show() {
        body.removeAll();
        session.vault()
                .ifPresentOrElse(vault -> body.add(createAhead(vault)), () -> body.add(new UnlockForm(session, words)));
        body.add(
                card("erase.erased.title", createErased()),
                card("erase.reach.title", createReach()),
                row(createFile(), link("/console/end", words.of("end.title"))));
    }

    private Div createAhead(OpenVault vault) {
        var ahead = erasure.ahead(vault);
        var card = new Div(new Paragraph(words.of("erase.ready", "count", ahead.records())));
        card.addClassName("console-card");
        if (ahead.waiting() > 0) {
            card.add(
                    new Paragraph(words.of("erase.waiting", "count", ahead.waiting())),
                    row(link("/console/duplicates", words.of("counting.toDuplicates"))));
        }
        if (ahead.records() > 0) {
            card.add(createButtons(ahead));
        }
        return card;
    }

    /** Two presses: the first asks. */
    private Div createButtons(Ahead ahead) {
        var place = row();
        place.add(button(words.of("erase.button", "count", ahead.records()), () -> {
            place.removeAll();
            place.add(alert(words.of("erase.sure")), button(words.of("erase.yes"), this::erase));
        }));
        return place;
    }

    private void erase() {
        said.removeAll();
        session.vault().ifPresent(vault -> {
            try {
                var given = erasure.erase(vault);
                said.add(note(words.of("erase.done", "count", given.size())));
            } catch (UncheckedIOException _) {
                said.add(alert(words.of("erase.failed")));
            }
        });
        show();
    }

    private Div createErased() {
        var rows = report.rows();
        if (rows.isEmpty()) {
            return new Div(new Paragraph(words.of("erase.erased.none")));
        }
        var table = new PlainTable(
                words.of("erase.erased.title"),
                words.of("erase.erased.when"),
                words.of("erase.erased.reason"),
                words.of("erase.erased.number"));
        rows.forEach(row -> table.row(row.hour(), row.reason(), row.count()));
        return table;
    }

    private UnorderedList createReach() {
        var list = new UnorderedList();
        report.outOfReach().forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private Anchor createFile() {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var text = report.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(text), "erased.txt", "text/plain;charset=utf-8", text.length);
                }),
                words.of("erase.file"));
        file.addClassName("console-button");
        file.getElement().setAttribute("download", true);
        return file;
    }

    private static NativeButton button(String text, Runnable pressed) {
        var button = new NativeButton(text, _ -> pressed.run());
        button.addClassName("console-button");
        return button;
    }
}
