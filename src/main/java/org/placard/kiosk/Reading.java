package org.placard.kiosk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.shared.ui.Accent;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.QrCode;

/** A campaign to read: story, testimony, demands, background, and what a phone can take along. */
final class Reading extends Div {

    private final Speech words;
    private final CampaignText text;

    Reading(Speech words, Campaign campaign) {
        this.words = words;
        this.text = words.of(campaign);
        addClassName("reading");
        new Accent(campaign.accent()).paint(this);
        getElement().setAttribute("lang", text.language().value());
        getElement().setAttribute("dir", text.language().isRightToLeft() ? "rtl" : "ltr");
        if (campaign.drafts().contains(text.language())) {
            add(note("draft"));
        }
        addSection("reading.story", text.story());
        text.testimonies().forEach(this::addTestimony);
        addDemands();
        addSection("reading.background", text.background());
        addDeadline(text.afterDeadline());
        addLinks(text.furtherReading());
        addPassItOn(text.passItOn());
    }

    private Paragraph note(String key) {
        var note = new Paragraph(words.say(key));
        note.addClassName("note");
        return note;
    }

    private void addSection(String heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            var section = new Section(new H2(words.say(heading)));
            paragraphs.forEach(paragraph -> section.add(new Paragraph(paragraph)));
            add(section);
        }
    }

    private void addTestimony(CampaignText.Testimony testimony) {
        var said = new Paragraph(testimony.words());
        said.addClassName("words");
        var speaker = new Paragraph(new Bdi(testimony.speaker()));
        speaker.addClassName("soft");
        var quote = new HtmlContainer("blockquote");
        quote.add(said, speaker);
        quote.addClassName("testimony");
        add(quote);
    }

    private void addDemands() {
        if (!text.demands().isEmpty()) {
            var list = new OrderedList();
            text.demands().forEach(demand -> list.add(new ListItem(new Span(demand))));
            add(new Section(new H2(words.say("reading.demands")), list));
        }
    }

    private void addDeadline(@Nullable String afterDeadline) {
        if (afterDeadline != null) {
            add(new Section(new H2(words.say("reading.deadline")), new Paragraph(afterDeadline)));
        }
    }

    private void addLinks(List<CampaignText.Link> links) {
        if (!links.isEmpty()) {
            var list = new Div();
            list.addClassName("phone-links");
            links.forEach(link -> list.add(link(link)));
            add(new Section(new H2(words.say("reading.more")), new Paragraph(words.say("reading.onYourPhone")), list));
        }
    }

    private Div link(CampaignText.Link link) {
        var address = new Paragraph(link.address());
        address.addClassName("address");
        var label = new Div(new H3(link.title()), address);
        var row = new Div(new QrCode(link.address(), words.say("reading.qr", "title", link.title())), label);
        row.addClassName("phone-link");
        return row;
    }

    private void addPassItOn(@Nullable String passItOn) {
        if (passItOn != null) {
            add(new Section(new H2(words.say("reading.passItOn")), new Paragraph(passItOn)));
        }
    }
}
