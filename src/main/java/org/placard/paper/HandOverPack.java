package org.placard.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.export.HandOver;
import org.placard.export.HandOverPress;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The pack for the target, in a language that they read: petition and totals, sheets of names, the number as a poster. */
@Component
final class HandOverPack implements HandOverPress {

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
        var forms = pages(handOver, campaign.get(), language).forms().iterator();
        var refused = Binding.bind(language, title, forms, out);
        return refused.isEmpty() ? new Drawn.Done() : why(refused.get());
    }

    private static Drawn why(Made refused) {
        return switch (refused) {
            case Made.Missing(var missing) -> new Drawn.Missing(missing.character(), missing.name());
            case Made.Pdf _, Made.TooLong(), Made.Nothing() ->
                throw new IllegalStateException("These pages take any length");
        };
    }

    private HandOverPages pages(HandOver handOver, Campaign campaign, LanguageTag language) {
        var details = details(handOver);
        return new HandOverPages(
                handOver,
                campaign,
                new PaperWords(texts, language),
                PageSize.valueOf(details.paper().name()),
                details.organisation());
    }

    /** The first that the target reads of those the pack has; English where nobody said which. */
    private static LanguageTag language(Campaign campaign) {
        var ofLetters = campaign.letter().stream().flatMap(letter -> letter.preferredLanguages().stream());
        return Stream.concat(campaign.target().languages().stream(), ofLetters)
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
