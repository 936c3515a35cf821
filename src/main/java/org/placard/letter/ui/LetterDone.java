package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.placard.letter.LetterDesk;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.shared.ui.QrCode;

/** The letter is on disk: its number, what happens to it now, and the receipt to take along. */
@JsModule("./kiosk/placard-leave-button.ts")
final class LetterDone extends Div {

    LetterDone(Said said, LetterDesk desk, LetterKept kept) {
        addClassName("letter-done");
        add(createNumber(said, desk, kept), createReceipt(said, kept));
    }

    private static Component createNumber(Said said, LetterDesk desk, LetterKept kept) {
        var event = desk.event();
        var number = new Div(new H1(said.of("done.number", "number", kept.number())));
        number.addClassName("letter-number");
        var organisation = said.organisation(event.details());
        number.add(new Paragraph(said.of("done.next", "number", kept.number())));
        number.add(new Paragraph(
                said.of("done.delivery." + event.details().delivery().name(), "organisation", organisation)));
        if (event.isPractice()) {
            number.add(new Paragraph(said.of("done.practice")));
        }
        var buttons = new Div(createLeave(said));
        buttons.addClassName("buttons");
        if (event.isPractice() && isHere()) {
            buttons.add(createFile(said, desk, kept));
        }
        number.add(buttons);
        return number;
    }

    private static Component createReceipt(Said said, LetterKept kept) {
        var digits = new Span(kept.receipt().grouped());
        digits.addClassName("letter-receipt");
        digits.getElement().setAttribute("dir", "ltr");
        var part = new Div(
                new H2(said.of("done.receipt")),
                new Paragraph(said.of("done.why")),
                digits,
                new QrCode(kept.receipt().digits(), said.of("done.qr")));
        part.addClassName("letter-take");
        return part;
    }

    /** Ends the visit in the browser, which waits for no server. */
    private static Component createLeave(Said said) {
        var leave = new Div();
        leave.addClassName("letter-leave");
        var element = new Element("placard-leave-button");
        element.setAttribute("label", said.of("done.leave"));
        leave.getElement().appendChild(element);
        return leave;
    }

    /** Only in practice and only on this machine: elsewhere a letter leaves through the console alone. */
    private static Component createFile(Said said, LetterDesk desk, LetterKept kept) {
        var laid = desk.print(kept.campaign(), kept.letter(), kept.number());
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                                new ByteArrayInputStream(pdf(laid, kept)), "letter.pdf", "application/pdf", -1))
                        .inline(),
                said.of("done.file"));
        file.addClassNames("btn", "line");
        file.setTarget("_blank");
        return file;
    }

    private static byte[] pdf(Laid laid, LetterKept kept) {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(kept.letter().language(), "Letter")) {
            if (laid instanceof Laid.Pages(var sheets)) {
                book.add(sheets);
            }
            book.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isHere() {
        var request = VaadinRequest.getCurrent();
        return UI.getCurrent() != null
                && request != null
                && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }
}
