package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.letter.LetterDesk;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.printing.Whereabouts;
import org.placard.shared.ui.PosterButton;

/** The letter is on disk: its number, what happens to it now, and the receipt to take along. */
final class LetterDone extends Div {

    private final Said said;
    private final LetterDesk desk;
    private final LetterKept kept;
    private final Div number;
    private @Nullable OwnPhone phone;

    LetterDone(
            Said said,
            LetterDesk desk,
            Whereabouts whereabouts,
            List<Campaign> onShow,
            LetterKept kept,
            Runnable noTrace) {
        this.said = said;
        this.desk = desk;
        this.kept = kept;
        addClassName("letter-done");
        number = createNumber(whereabouts, onShow);
        add(number, new Receipt(said, kept.receipt(), () -> {
            noTrace.run();
            putPhoneAway();
        }));
    }

    private Div createNumber(Whereabouts whereabouts, List<Campaign> onShow) {
        var event = desk.event();
        var left = new Div(createBag(said, kept.number()));
        left.addClassName("letter-number");
        left.add(new WhereItIs(said, event.details(), kept, () -> whereabouts.of(kept.id(), event.id())));
        if (event.isPractice()) {
            left.add(new Paragraph(said.of("done.practice")));
        }
        var buttons = new Onward(said, kept.campaign(), onShow);
        buttons.add(PosterButton.line(said.of("mail.offer"), this::takePhoneOut));
        if (event.isPractice() && isHere()) {
            buttons.add(createFile(said, desk, kept));
        }
        left.add(buttons);
        return left;
    }

    private void takePhoneOut() {
        var shown = new OwnPhone(said, desk, kept, this::putPhoneAway);
        number.setVisible(false);
        addComponentAsFirst(shown);
        phone = shown;
    }

    /** With it goes the code. */
    private void putPhoneAway() {
        if (phone != null) {
            remove(phone);
            phone = null;
            number.setVisible(true);
        }
    }

    private static Component createBag(Said said, int letters) {
        var heading = new H1(said.of("done.number", "number", letters));
        heading.getElement().setAttribute("tabindex", "-1");
        var words = new Div(heading);
        if (Mailbag.isFullAt(letters)) {
            words.add(new Paragraph(said.of("done.delight", "number", letters)));
        }
        var filled = new Div(words, new Mailbag(letters));
        filled.addClassName("letter-filled");
        return filled;
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
