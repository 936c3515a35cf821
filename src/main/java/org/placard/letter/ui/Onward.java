package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.PosterButton;
import org.placard.shared.ui.PosterLink;

/** What a writer can do next: sign, write to somebody else, or be done. */
@JsModule("./kiosk/placard-leave-button.ts")
final class Onward extends Div {

    private final Said said;
    private final Campaign written;

    Onward(Said said, Campaign written, List<Campaign> onShow) {
        this.said = said;
        this.written = written;
        addClassName("buttons");
        petition(onShow).ifPresent(this::offerPetition);
        offerLetters(onShow.stream()
                .filter(campaign -> campaign.letter().isPresent())
                .filter(campaign -> !campaign.slug().equals(written.slug()))
                .toList());
        add(createLeave());
    }

    /** The campaign's own, or else the first one on show. */
    private Optional<Campaign> petition(List<Campaign> onShow) {
        return written.petition()
                ? Optional.of(written)
                : onShow.stream().filter(Campaign::petition).findFirst();
    }

    private void offerPetition(Campaign campaign) {
        var words = campaign.slug().equals(written.slug())
                ? said.told("done.petition")
                : said.told("done.petitionOther", "title", title(campaign));
        add(link(words, address(campaign) + "/sign"));
    }

    private void offerLetters(List<Campaign> others) {
        if (!others.isEmpty()) {
            var choice = new Div();
            choice.addClassName("buttons");
            choice.setVisible(false);
            others.forEach(other -> choice.add(link(new Bdi(title(other)), address(other) + "/letter")));
            add(PosterButton.line(said.of("done.another"), () -> choice.setVisible(true)), choice);
        }
    }

    /** Ends the visit in the browser, which waits for no server. */
    private Div createLeave() {
        var leave = new Div();
        leave.addClassName("letter-leave");
        var element = new Element("placard-leave-button");
        element.setAttribute("label", said.of("done.leave"));
        leave.getElement().appendChild(element);
        return leave;
    }

    private static PosterLink link(Component words, String address) {
        var link = PosterLink.paper("", address);
        link.add(words);
        return link;
    }

    private String title(Campaign campaign) {
        return campaign.text(said.language()).shortTitle();
    }

    private static String address(Campaign campaign) {
        return "k/c/" + campaign.slug();
    }
}
