package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Base64;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaign.LetterAction;
import org.placard.letter.LetterDesk;
import org.placard.letter.MailCode;
import org.placard.letter.MailOffer;
import org.placard.letter.MailOffer.Extent;
import org.placard.shared.ui.PosterButton;

/**
 * "Send it from my own phone": says first who will see what, and shows a code only to who asks for it then. The code stands in
 * the page itself and has no address; it goes with the page.
 */
@Tag("placard-in-sight")
@JsModule("./letter/placard-in-sight.ts")
final class OwnPhone extends HtmlContainer {

    /** So wide there is room on the smallest screen; whole pixels for each module keep the code sharp. */
    private static final int PIXELS = 543;

    private final Said said;
    private final Campaign campaign;
    private final boolean practice;
    private final Runnable back;

    OwnPhone(Said said, LetterDesk desk, LetterKept kept, Runnable back) {
        this.said = said;
        this.campaign = kept.campaign();
        this.practice = desk.event().isPractice();
        this.back = back;
        addClassNames("letter-number", "letter-phone");
        switch (desk.mail(kept.campaign(), kept.letter())) {
            case MailOffer.Codes(var codes) -> explain(codes);
            case MailOffer.None(var why) -> refuse(why);
        }
    }

    private void refuse(MailOffer.Why why) {
        var until =
                campaign.letter().map(LetterAction::deadline).map(said::date).orElse("");
        add(
                createTitle(),
                new Paragraph(said.told("mail.none." + why, "target", said.target(campaign), "date", until)),
                createButtons(PosterButton.line(said.of("mail.back"), back)));
    }

    private void explain(Map<Extent, MailCode> codes) {
        removeAll();
        add(createTitle(), new Paragraph(said.of("mail.why")));
        if (!codes.containsKey(Extent.WHOLE)) {
            add(new Paragraph(said.of("mail.tooLong")));
        }
        add(new Paragraph(said.told("mail.seen", "target", said.target(campaign))));
        if (practice) {
            add(new Paragraph(said.of("mail.practice")));
        }
        var buttons = createButtons();
        codes.forEach((extent, code) ->
                buttons.add(PosterButton.paper(said.of("mail.show." + extent), () -> show(code, codes))));
        buttons.add(PosterButton.line(said.of("mail.back"), back));
        add(buttons);
    }

    private void show(MailCode code, Map<Extent, MailCode> codes) {
        removeAll();
        var picture = new Image(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(code.png()), said.of("mail.code"));
        var wide = Integer.toString(code.modules() * Math.max(1, PIXELS / code.modules()));
        picture.setWidth(wide + "px");
        picture.setHeight(wide + "px");
        var hint = new Paragraph(said.of("mail.scan"));
        hint.getElement().setAttribute("tabindex", "-1");
        var beside = new Div(hint, createButtons(PosterButton.line(said.of("mail.hide"), () -> explain(codes))));
        beside.addClassName("letter-beside");
        add(picture, beside);
        getElement().setAttribute("step", "code");
    }

    private Component createTitle() {
        getElement().setAttribute("step", "words");
        var title = new H1(said.of("mail.title"));
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private static Div createButtons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }
}
