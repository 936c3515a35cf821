package org.placard.signing;

import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The petitions on show, for paper: what is asked there is what is asked here, but for drawings, which paper has none of. */
@Component
public class PaperPetitions {

    private final SigningModels models;
    private final Events events;
    private final Texts texts;

    PaperPetitions(SigningModels models, @Lazy Events events, Texts texts) {
        this.models = models;
        this.events = events;
        this.texts = texts;
    }

    /**
     * The petition of that name in a language, if it is on show.
     *
     * @throws UnreadyException if no event was begun: nobody could say who keeps the names
     */
    public Optional<PaperPetition> of(CampaignSlug slug, LanguageTag language) {
        var event = events.current();
        return models.onShow(event, slug.value()).map(campaign -> petition(campaign, event, language));
    }

    private PaperPetition petition(Campaign campaign, Event event, LanguageTag language) {
        var text = campaign.text(language);
        var words = new SigningWords(texts, text.language());
        return new PaperPetition(
                text.language(),
                campaign.pack(),
                text.shortTitle(),
                words.target(campaign),
                text.petition(),
                text.demands(),
                models.consents(campaign, event, text.language()).asked().stream()
                        .filter(asked -> asked.purpose() != ConsentPurpose.HAND_OVER_DRAWING)
                        .map(asked -> new PaperPetition.Consent(asked.whole(), asked.version()))
                        .toList(),
                words.say("notice.title"),
                SigningModels.notice(words, event.details()).stream()
                        .map(part -> new PaperPetition.Notice(part.heading(), part.text()))
                        .toList());
    }
}
