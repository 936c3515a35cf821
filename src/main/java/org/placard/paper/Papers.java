package org.placard.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.letter.PostalAddress;
import org.placard.letter.page.Envelope;
import org.placard.letter.page.Form;
import org.placard.letter.page.LabelSheet;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.placard.signing.PaperPetitions;
import org.springframework.stereotype.Component;

/** Makes papers for tables and envelopes. None of them names anybody but officials and the organisation. */
@Component
public class Papers {

    static final String SPECIMEN = "SPECIMEN";

    private final Texts texts;
    private final PaperPetitions petitions;

    Papers(Texts texts, PaperPetitions petitions) {
        this.texts = texts;
        this.petitions = petitions;
    }

    /** A page for each envelope that this paper goes into, with the target's address where letters have it. */
    public Made windowCheck(Campaign campaign, PageSize paper, LanguageTag language) {
        var words = new PaperWords(texts, language);
        var pages = Stream.of(Envelope.values())
                .filter(envelope -> envelope.paper() == paper)
                .map(envelope -> windowCheck(campaign, envelope, words))
                .toList();
        return Binding.bind(language, words.say("window.title"), pages);
    }

    private static Form windowCheck(Campaign campaign, Envelope envelope, PaperWords words) {
        return new Form.WindowCheck(
                envelope,
                words.language(),
                words.all("window.sample"),
                PostalAddress.of(campaign.target()),
                words.say("window.title"),
                words.all("window.print", "window.fold", "window.shake", "window.read"),
                words.say("window.resting"),
                words.say("window.always"),
                words.say("window.field"),
                words.say(envelope.paper() == PageSize.A4 ? "window.millimetres" : "window.inches"));
    }

    /**
     * Labels with the targets' addresses, each target as often; targets with one address are one.
     *
     * @param each how often; 0 fills the first sheet with them
     * @param start the first label that is still on the sheet, from 1
     */
    public Made labels(List<Campaign> campaigns, PageSize paper, int each, int start) {
        var sheet = LabelSheet.on(paper);
        var addresses = campaigns.stream()
                .map(campaign -> PostalAddress.of(campaign.target()))
                .distinct()
                .toList();
        var labels = each == 0
                ? IntStream.range(0, sheet.labels() - start + 1)
                        .mapToObj(at -> addresses.get(at % addresses.size()))
                        .sorted((one, other) -> addresses.indexOf(one) - addresses.indexOf(other))
                        .toList()
                : addresses.stream()
                        .flatMap(address -> Collections.nCopies(each, address).stream())
                        .toList();
        var title = new PaperWords(texts, LanguageTag.ENGLISH).say("labels.title");
        return Binding.bind(LanguageTag.ENGLISH, title, List.of(new Form.Labels(sheet, labels, start)));
    }

    /** What goes before a letter by fax, in the letter's language; nothing where the target has no fax. */
    public Made faxCover(
            Campaign campaign, Occasion occasion, PageSize paper, LanguageTag language, int pages, LocalDate day) {
        var fax = campaign.target().fax();
        if (fax == null) {
            return new Made.Nothing();
        }
        var text = campaign.text(language);
        var words = new PaperWords(texts, text.language());
        var to = Stream.of(
                        campaign.target().name(text.language()),
                        campaign.target().title(text.language()))
                .filter(line -> !line.isBlank())
                .toList();
        var fields = List.of(
                new Form.Field(words.say("fax.to"), String.join("\n", to), false),
                new Form.Field(words.say("fax.number"), fax, true),
                new Form.Field(
                        words.say("fax.from"),
                        words.organisation(occasion.details().organisation()),
                        false),
                new Form.Field(words.say("fax.pages"), String.valueOf(pages), true),
                new Form.Field(words.say("fax.date"), words.date(day, paper), false),
                new Form.Field(words.say("fax.about"), text.shortTitle(), false));
        var cover = new Form.FaxCover(
                paper, text.language(), words.say("fax.title"), fields, occasion.practice() ? SPECIMEN : null);
        return Binding.bind(text.language(), words.say("fax.title"), List.of(cover))
                .from(campaign.isDraft(text.language()));
    }

    /** Cards to take home: the demand in the language of those concerned, and in another. */
    public Made cards(Campaign campaign, PageSize paper, LanguageTag language) {
        var own = campaign.text(language);
        var concerned = campaign.concerned() == null ? own : campaign.text(campaign.concerned());
        var sides = Stream.of(concerned, own).distinct().map(Papers::side).toList();
        var words = new PaperWords(texts, own.language());
        var link = own.furtherReading().stream()
                .findFirst()
                .map(read -> new Form.Link(
                        own.language(), read.title(), read.address(), words.say("card.code", "title", read.title())))
                .orElse(null);
        boolean draft = sides.stream().anyMatch(side -> campaign.isDraft(side.language()));
        return Binding.bind(own.language(), own.shortTitle(), List.of(new Form.Cards(paper, sides, link)))
                .from(draft);
    }

    private static Form.Side side(CampaignText text) {
        return new Form.Side(text.language(), text.shortTitle(), text.demands());
    }

    /** Sheets to sign on, numbered from {@code first}; nothing where the campaign has no petition on show. */
    public Made petitionSheets(
            Campaign campaign, Occasion occasion, PageSize paper, LanguageTag language, int first, int count) {
        var petition = petitions.of(campaign.slug(), language);
        if (petition.isEmpty()) {
            return new Made.Nothing();
        }
        var sheet = new PetitionSheet(
                petition.get(), new PaperWords(texts, petition.get().language()), paper);
        var forms = new ArrayList<Form>();
        for (int number = first; number < first + count; number++) {
            forms.add(sheet.numbered(number, occasion.practice()));
        }
        var spoken = petition.get().language();
        return Binding.bind(spoken, Wording.cleanLine(petition.get().title()), forms)
                .from(campaign.isDraft(spoken));
    }
}
