package org.placard.paper.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.paper.PaperCounts;
import org.placard.paper.SheetCount;
import org.placard.security.CoordinatorSession;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;

/** What came back on paper, one petition at a time; a later count takes the place of an earlier one. */
final class CountForm extends Div {

    private static final int MOST = 999_999;

    private final transient PaperCounts counts;
    private final transient Event event;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final Field campaign;
    private final Amount out;
    private final Amount back;
    private final Amount signatures;
    private final Amount withheld;
    private final Div answer = new Div();

    CountForm(PaperCounts counts, Campaigns campaigns, Event event, CoordinatorSession session, ConsoleWords words) {
        this.counts = counts;
        this.event = event;
        this.session = session;
        this.words = words;
        this.campaign = campaign(campaigns.all());
        this.out = amount("out");
        this.back = amount("back");
        this.signatures = amount("signatures");
        this.withheld = amount("withheld");
        addClassNames("console-card", "console-form");
        var keep = new NativeButton(words.of("paper.counts.keep"), _ -> keep());
        keep.addClassName("console-button");
        answer.getElement().setAttribute("role", "status");
        var why = new Paragraph(words.of("paper.counts.text"));
        why.addClassName("console-soft");
        add(new H2(words.of("paper.counts.title")), why);
        add(campaign, out, back, signatures, withheld, keep, answer);
        showKnown();
    }

    private Field campaign(List<Campaign> campaigns) {
        var titles = new LinkedHashMap<String, String>();
        campaigns.stream()
                .filter(Campaign::petition)
                .forEach(known -> titles.put(
                        known.slug().value(), known.text(words.language()).shortTitle()));
        var choice = Field.choice("counts-campaign", words.of("paper.campaign"), titles);
        titles.keySet().stream().findFirst().ifPresent(choice::with);
        return choice.whenChanged(this::showKnown);
    }

    private Amount amount(String name) {
        return new Amount("counts-" + name, words.of("paper.counts." + name), 0, MOST, 0);
    }

    /** Whoever corrects a count begins with what was said before. */
    private void showKnown() {
        answer.removeAll();
        var known = counts.countedHere(event.id(), event.isPractice()).stream()
                .filter(count -> count.campaign().value().equals(campaign.text()))
                .findFirst();
        out.show(known.map(SheetCount::out).orElse(0));
        back.show(known.map(SheetCount::back).orElse(0));
        signatures.show(known.map(SheetCount::signatures).orElse(0));
        withheld.show(known.map(SheetCount::withheld).orElse(0));
    }

    private void keep() {
        answer.removeAll();
        if (Stream.of(out, back, signatures, withheld).allMatch(Amount::isGood)) {
            var count = new SheetCount(
                    new CampaignSlug(campaign.text()),
                    event.isPractice(),
                    out.value(),
                    back.value(),
                    signatures.value(),
                    withheld.value());
            say(count, counts.enter(count, session.name()));
        } else {
            say("console-alert", words.of("paper.number", "least", 0, "most", MOST));
        }
    }

    private void say(SheetCount count, PaperCounts.Entered entered) {
        if (entered == PaperCounts.Entered.IMPOSSIBLE) {
            say("console-alert", words.of("paper.counts.impossible"));
            return;
        }
        say("console-note", words.of("paper.counts.kept"));
        counts.said(count, words.language()).ifPresent(mismatch -> say("console-alert", mismatch));
    }

    private void say(String look, String sentence) {
        var said = new Paragraph(sentence);
        said.addClassName(look);
        answer.add(said);
    }
}
