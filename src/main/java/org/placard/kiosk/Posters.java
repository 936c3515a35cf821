package org.placard.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.placard.campaign.Campaign;
import org.placard.shared.ui.Accent;
import org.placard.shared.ui.PosterLink;

/** A campaign as a poster, in the three sizes that a chooser needs. */
final class Posters {

    private Posters() {}

    /** The whole wall. */
    static Div large(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        var buttons = actions(words, campaign);
        buttons.add(PosterLink.line(words.say("readMore"), address(campaign)));
        var poster = new Div(Headline.first(text), middle(words, campaign), buttons);
        poster.addClassName("poster");
        return coloured(poster, campaign);
    }

    /** What it is about, and its drawing. */
    static Div middle(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        var lead = new Paragraph(Tongue.of(text, new Span(text.lead())), new Text(" "), factsAsOf(words, campaign));
        lead.addClassName("lead");
        var middle = new Div(lead, new Art(campaign));
        middle.addClassName("poster-middle");
        return middle;
    }

    /** Beside another: quieter, on card. */
    static Div second(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        var kick = new Span(words.say(campaign.letter().isPresent() ? "kick.letter" : "kick.petition"));
        kick.addClassName("kick");
        var lead = Tongue.of(text, new Paragraph(text.lead()));
        lead.addClassName("lead");
        var buttons = new Div(main(words, campaign), PosterLink.line(words.say("readMore"), address(campaign)));
        buttons.addClassName("buttons");
        var second = new Div(kick, Headline.second(text), lead, buttons);
        second.addClassName("second");
        return coloured(second, campaign);
    }

    /** One of many. */
    static Component tile(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        var kick = words.tell("tile." + offer(campaign), "region", text.region());
        var tile = tile(Headline.second(text), kick, address(campaign));
        tile.add(new Art(campaign));
        new Accent(campaign.accent()).paint(tile);
        return tile;
    }

    /** For those who only look: a band of the wall for each story. */
    static Div story(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        var buttons = new Div(PosterLink.paper(words.say("readMore"), address(campaign)));
        buttons.addClassName("buttons");
        var story = new Div(Headline.second(text), middle(words, campaign), buttons);
        story.addClassNames("poster", "story");
        return coloured(story, campaign);
    }

    static Component onlyLooking(Speech words) {
        var title = Headline.second(words.say("looking.title"));
        var tile = tile(title, words.tell("looking.text"), "k/stories");
        tile.addClassName("looking");
        return tile;
    }

    /** "Sign" where there is a petition, "write" where there is a letter; the first is the main one. */
    static Div actions(Speech words, Campaign campaign) {
        var actions = new Div();
        actions.addClassName("buttons");
        if (campaign.petition()) {
            actions.add(PosterLink.paper(words.say("sign"), address(campaign) + "/sign"));
        }
        if (campaign.letter().isPresent()) {
            var write = words.say("write");
            var to = address(campaign) + "/letter";
            actions.add(campaign.petition() ? PosterLink.line(write, to) : PosterLink.paper(write, to));
        }
        return actions;
    }

    static String address(Campaign campaign) {
        return "k/c/" + campaign.slug();
    }

    static Span factsAsOf(Speech words, Campaign campaign) {
        var facts = new Span(words.say("factsAsOf", "month", words.month(campaign.factsAsOf())));
        facts.addClassName("facts-as-of");
        return facts;
    }

    static Div coloured(Div poster, Campaign campaign) {
        new Accent(campaign.accent()).paint(poster);
        return poster;
    }

    private static PosterLink main(Speech words, Campaign campaign) {
        return campaign.letter().isPresent()
                ? PosterLink.accent(words.say("write"), address(campaign) + "/letter")
                : PosterLink.accent(words.say("sign"), address(campaign) + "/sign");
    }

    private static Anchor tile(H2 title, Component kick, String address) {
        var below = new Span(kick);
        below.addClassName("kick");
        var tile = new Anchor(address);
        tile.add(title, below);
        tile.addClassName("tile");
        tile.getElement().setAttribute("draggable", "false");
        return tile;
    }

    private static String offer(Campaign campaign) {
        if (campaign.letter().isEmpty()) {
            return "sign";
        }
        return campaign.petition() ? "both" : "write";
    }
}
