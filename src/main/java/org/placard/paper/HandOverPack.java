package org.placard.paper;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.export.HandOver;
import org.placard.export.HandOver.Signer;
import org.placard.export.HandOverPress;
import org.placard.letter.page.Form;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The pack for the target, in a language that they read: petition and totals, sheets of names, the number as a poster. */
@Component
final class HandOverPack implements HandOverPress {

    /** So many names are laid out before they are written down: memory holds the marks of these alone. */
    private static final int AT_ONCE = 2000;

    private final Campaigns campaigns;
    private final Events events;
    private final Texts texts;

    HandOverPack(@Lazy Campaigns campaigns, @Lazy Events events, Texts texts) {
        this.campaigns = campaigns;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public Drawn draw(HandOver handOver, OutputStream out) throws IOException {
        var campaign = campaigns.bySlug(handOver.campaign()).filter(Campaign::petition);
        if (campaign.isEmpty()) {
            return new Drawn.NoPetition();
        }
        var language = language(campaign.get());
        var title = Wording.cleanLine(campaign.get().text(language).title());
        return switch (Binding.bind(language, title, forms(handOver, campaign.get(), language))) {
            case Made.Pdf pdf -> {
                out.write(pdf.bytes());
                yield new Drawn.Done();
            }
            case Made.Missing(var missing) -> new Drawn.Missing(missing.character(), missing.name());
            case Made.TooLong(), Made.Nothing() -> throw new IllegalStateException("These pages take any length");
        };
    }

    private List<Form> forms(HandOver handOver, Campaign campaign, LanguageTag language) {
        var words = new PaperWords(texts, language);
        var details = details(handOver);
        var paper = PageSize.valueOf(details.paper().name());
        var specimen = handOver.practice() ? Papers.SPECIMEN : null;
        var text = campaign.text(language);
        var forms = new ArrayList<Form>();
        forms.add(new Form.HandOverCover(
                paper,
                language,
                Wording.cleanLine(text.title()),
                words.say("petition.to", "target", target(campaign, language)),
                text.petition().stream().map(Wording::cleanLine).toList(),
                text.demands().stream().map(Wording::cleanLine).toList(),
                totals(handOver, words),
                words.say("pack.by", "organisation", words.organisation(details.organisation())),
                specimen));
        var parts = handOver.signers().stream()
                .map(signer -> entry(signer, language))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
        for (int part = 1; part <= parts.size(); part++) {
            var some = parts.get(part - 1);
            forms.add(new Form.Names(paper, language, part, words.say("pack.names"), some, specimen));
        }
        forms.add(new Form.Poster(
                paper,
                language,
                words.say("pack.number", "number", handOver.total()),
                words.say("pack.signed", "number", handOver.total()),
                Wording.cleanLine(text.title()),
                specimen));
        return forms;
    }

    private static List<Form.Field> totals(HandOver handOver, PaperWords words) {
        return List.of(
                total(words, "pack.total", handOver.total()),
                total(words, "pack.named", handOver.signers().size()),
                total(words, "pack.unnamed", handOver.unnamed()));
    }

    private static Form.Field total(PaperWords words, String key, int number) {
        return new Form.Field(words.say(key), words.say("pack.number", "number", number), false);
    }

    private static Form.Field entry(Signer signer, LanguageTag language) {
        return new Form.Field(Wording.cleanLine(signer.name()), country(signer, language), false);
    }

    private static String country(Signer signer, LanguageTag language) {
        CountryCode country = signer.country();
        return country == null
                ? "–"
                : Wording.cleanLine(
                        ULocale.getDisplayCountry("und_" + country.value(), ULocale.forLanguageTag(language.value())));
    }

    private static String target(Campaign campaign, LanguageTag language) {
        return String.join(
                ", ",
                Stream.of(campaign.target().name(language), campaign.target().title(language))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    /** The first that the target reads of those the pack has; without a letter action nobody said which. */
    private static LanguageTag language(Campaign campaign) {
        return campaign.letter().stream()
                .flatMap(letter -> letter.preferredLanguages().stream())
                .filter(campaign.texts()::containsKey)
                .findFirst()
                .orElseGet(() -> campaign.text(LanguageTag.ENGLISH).language());
    }

    private EventDetails details(HandOver handOver) {
        return events.all().stream()
                .filter(event -> event.id().equals(handOver.event()))
                .map(Event::details)
                .findFirst()
                .orElseGet(() -> events.current().details());
    }
}
