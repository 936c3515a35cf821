package org.placard.paper.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.letter.page.LabelSheet;
import org.placard.letter.page.PageSize;
import org.placard.paper.Made;
import org.placard.paper.Occasion;
import org.placard.paper.Occasions;
import org.placard.paper.Papers;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Field;
import org.placard.shared.ui.Ticks;

/** What a paper is for, chosen once, and a card for each that can be made of it. */
final class PaperDesk extends Div {

    private static final int MOST = 1000;

    private final transient Campaigns campaigns;
    private final transient Papers papers;
    private final transient Occasions occasions;
    private final transient ConsoleWords words;
    private final Field campaign;
    private final Field language;
    private final Field paper;

    PaperDesk(Campaigns campaigns, Papers papers, Occasions occasions, ConsoleWords words, Texts texts) {
        this.campaigns = campaigns;
        this.papers = papers;
        this.occasions = occasions;
        this.words = words;
        this.campaign = choice("campaign", titles());
        this.language =
                choice("language", languages(texts)).with(words.language().value());
        this.paper = choice("paper", Map.of("A4", "A4", "LETTER", "US Letter"))
                .with(occasions.now().paper().name());
        addClassName("console-stack");
        var choices = new Div(campaign, language, paper);
        choices.addClassNames("console-card", "console-form");
        var cards = new Div(window(), labels(), fax(), petition(), card());
        cards.addClassName("console-pair");
        add(choices, cards);
    }

    private Field choice(String name, Map<String, String> options) {
        var choice = Field.choice("paper-" + name, words.of("paper." + name), options);
        options.keySet().stream().findFirst().ifPresent(choice::with);
        return choice;
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        campaigns
                .all()
                .forEach(known -> titles.put(
                        known.slug().value(), known.text(words.language()).shortTitle()));
        return titles;
    }

    private Map<String, String> languages(Texts texts) {
        var named = new LinkedHashMap<String, String>();
        campaigns.all().stream()
                .flatMap(known -> known.texts().keySet().stream())
                .filter(texts.languages()::contains)
                .forEach(known -> named.put(known.value(), texts.ownName(known)));
        return named;
    }

    private PaperCard window() {
        return new PaperCard("window", words, () -> made(known -> papers.windowCheck(known, size(), spoken())));
    }

    private PaperCard labels() {
        var targets = new Ticks(
                        "labels-targets",
                        words.of("paper.labels.targets"),
                        words.of("paper.labels.targetsHint"),
                        titles())
                .tick(titles().keySet());
        var each = amount("labels", "each", 0, 0);
        var from = amount("labels", "from", 1, 1);
        return new PaperCard("labels", words, () -> labels(targets, each.value(), from.value()), targets, each, from);
    }

    private Made labels(Ticks targets, int each, int from) {
        var chosen = targets.ticked().stream()
                .flatMap(slug -> campaigns.bySlug(new CampaignSlug(slug)).stream())
                .toList();
        boolean fits = from <= LabelSheet.on(size()).labels();
        return chosen.isEmpty() || !fits ? new Made.Nothing() : papers.labels(chosen, size(), each, from);
    }

    private PaperCard fax() {
        var pages = amount("fax", "pages", 1, 2);
        var today = LocalDate.now(ZoneId.systemDefault());
        return new PaperCard(
                "fax",
                words,
                () -> made(known -> papers.faxCover(known, now(), size(), spoken(), pages.value(), today)),
                pages);
    }

    private PaperCard petition() {
        var from = amount("petition", "from", 1, 1);
        var count = amount("petition", "count", 1, 10);
        return new PaperCard(
                "petition",
                words,
                () -> made(known -> papers.petitionSheets(known, now(), size(), spoken(), from.value(), count.value())),
                from,
                count);
    }

    private PaperCard card() {
        return new PaperCard("card", words, () -> made(known -> papers.cards(known, size(), spoken())));
    }

    private Amount amount(String kind, String name, int least, int first) {
        return new Amount(kind + "-" + name, words.of("paper." + kind + "." + name), least, MOST, first);
    }

    private Occasion now() {
        return occasions.now();
    }

    private Made made(Function<Campaign, Made> make) {
        return campaigns.bySlug(new CampaignSlug(campaign.text())).map(make).orElseGet(Made.Nothing::new);
    }

    private PageSize size() {
        return PageSize.valueOf(paper.text());
    }

    private LanguageTag spoken() {
        return new LanguageTag(language.text());
    }
}
