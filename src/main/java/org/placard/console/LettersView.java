package org.placard.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.placard.console.WaitingLetters.Batch;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.OpenVault;

/** The letters that wait for paper: one file, then the question whether every page came out. */
@Route("console/letters")
@Menu(title = "console.menu.letters", order = 65)
@RolesAllowed("COORDINATOR")
class LettersView extends Page {

    private final transient WaitingLetters letters;
    private final transient CoordinatorSession session;
    private final Div body = new Div();

    LettersView(WaitingLetters letters, CoordinatorSession session, ConsoleWords words) {
        super(words, "console.menu.letters");
        this.letters = letters;
        this.session = session;
        body.addClassName("console-stack");
        add(heading(), body);
        show();
    }

    private void show() {
        body.removeAll();
        int waiting = letters.forThisConsole();
        int elsewhere = letters.atOtherTables();
        body.add(new Paragraph(words.of("console.letters.waiting", "count", waiting)));
        if (elsewhere > 0) {
            body.add(soft(words.of("console.letters.elsewhere", "count", elsewhere)));
        }
        if (waiting == 0) {
            return;
        }
        if (session.isUnlocked()) {
            var make = new NativeButton(
                    words.of("console.letters.make"), _ -> session.vault().ifPresent(this::make));
            make.addClassName("console-button");
            body.add(soft(words.of("console.letters.why")), row(make));
        } else {
            body.add(new UnlockForm(session, words));
        }
    }

    private void make(OpenVault vault) {
        var out = new ByteArrayOutputStream();
        try {
            ask(letters.write(vault, out), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(Batch batch, byte[] pdf) {
        body.removeAll();
        body.add(new Paragraph(
                words.of("console.letters.made", "count", batch.letters().size())));
        if (batch.left() > 0) {
            body.add(alert(words.of("console.letters.left", "count", batch.left())));
        }
        if (!batch.letters().isEmpty()) {
            body.add(row(file(pdf)), card("console.letters.question", row(cameOut(batch), didNot())));
        }
    }

    private Anchor file(byte[] pdf) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(pdf), "letters.pdf", "application/pdf", pdf.length)),
                words.of("console.letters.file"));
        file.addClassName("console-button");
        return file;
    }

    private NativeButton cameOut(Batch batch) {
        var yes = new NativeButton(words.of("console.letters.yes"), _ -> {
            letters.markPrinted(batch, session.name());
            show();
        });
        yes.addClassName("console-button");
        return yes;
    }

    private NativeButton didNot() {
        var no = new NativeButton(words.of("console.letters.no"), _ -> show());
        no.addClassName("console-line");
        return no;
    }
}
