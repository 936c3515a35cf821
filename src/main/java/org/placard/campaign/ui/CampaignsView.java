package org.placard.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.campaign.Campaigns.PackFault;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** The packs: what is wrong with them, which languages are drafts, until when letters are asked for. */
@Route("console/campaigns")
@Menu(title = "console.campaigns.title", order = 60)
@RolesAllowed("COORDINATOR")
class CampaignsView extends Section implements HasDynamicTitle {

    private static final int SHORT_HASH = 12;

    private final transient Campaigns campaigns;
    private final transient ConsoleWords words;
    private final transient Texts texts;
    private final Div content = new Div();

    CampaignsView(Campaigns campaigns, ConsoleWords words, Texts texts) {
        this.campaigns = campaigns;
        this.words = words;
        this.texts = texts;
        var reload = new NativeButton(words.of("console.campaigns.reload"), click -> {
            campaigns.reload();
            show();
        });
        reload.addClassName("console-line");
        var head = new Div(new H1(words.of("console.campaigns.title")), reload);
        head.addClassName("console-head");
        content.addClassName("console-pair");
        add(head, content);
        show();
    }

    @Override
    public String getPageTitle() {
        return words.of("console.campaigns.title") + " · Placard";
    }

    private void show() {
        content.removeAll();
        if (!campaigns.faults().isEmpty()) {
            content.add(faults(campaigns.faults()));
        }
        if (campaigns.all().isEmpty()) {
            content.add(new Paragraph(words.of("console.campaigns.none")));
        }
        campaigns.all().forEach(campaign -> content.add(card(campaign)));
    }

    private Div faults(List<PackFault> faults) {
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(place(fault) + " " + fault.reason())));
        var alert = new Div(new H2(words.of("console.campaigns.faults")), list);
        alert.addClassName("console-alert");
        return alert;
    }

    private static String place(PackFault fault) {
        var file = fault.file().isEmpty() ? fault.pack() : fault.pack() + "/" + fault.file();
        return fault.line() > 0 ? file + ":" + fault.line() : file + ":";
    }

    private Div card(Campaign campaign) {
        var facts = new UnorderedList();
        facts.add(item("factsAsOf", "month", campaign.factsAsOf().toString()));
        if (campaign.petition()) {
            facts.add(item("petition"));
        }
        campaign.letter()
                .ifPresent(letter -> facts.add(
                        letter.deadline() == null
                                ? item("letter")
                                : item("letterUntil", "date", letter.deadline().toString())));
        facts.add(item("version", "hash", campaign.pack().value().substring(0, SHORT_HASH)));
        var card = new Div(new H2(campaign.text(words.language()).shortTitle()), facts, languages(campaign));
        card.addClassName("console-card");
        return card;
    }

    private UnorderedList languages(Campaign campaign) {
        var list = new UnorderedList();
        for (var language : campaign.texts().keySet()) {
            list.add(new ListItem(state(campaign, language)));
        }
        return list;
    }

    private Span state(Campaign campaign, LanguageTag language) {
        boolean draft = campaign.isDraft(language);
        var state = new Span(words.of(
                draft ? "console.campaigns.draft" : "console.campaigns.reviewed", "language", texts.ownName(language)));
        if (draft) {
            state.addClassName("console-bad");
        }
        return state;
    }

    private ListItem item(String key, Object... namedArgs) {
        return new ListItem(words.of("console.campaigns." + key, namedArgs));
    }
}
