package org.placard.kiosk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the event has on show: its campaigns in their order, and the languages one can choose. */
@Component
public class OnShow {

    private static final int MOST = 12;

    private final Events events;
    private final Campaigns campaigns;
    private final Texts texts;

    OnShow(@Lazy Events events, @Lazy Campaigns campaigns, Texts texts) {
        this.events = events;
        this.campaigns = campaigns;
        this.texts = texts;
    }

    public Event event() {
        return events.current();
    }

    /** Up to twelve campaigns; one whose pack is missing or faulty is left out. */
    public List<Campaign> campaigns() {
        var chosen = event().details().campaigns();
        var all = chosen.isEmpty()
                ? campaigns.all().stream()
                : chosen.stream().map(campaigns::bySlug).flatMap(Optional::stream);
        return all.limit(MOST).toList();
    }

    /** A campaign, if it is on show. */
    public Optional<Campaign> campaign(CampaignSlug slug) {
        return campaigns().stream()
                .filter(campaign -> campaign.slug().equals(slug))
                .findFirst();
    }

    /** The languages on show that there are words for; never empty. */
    public List<LanguageTag> languages() {
        Set<LanguageTag> spoken = texts.languages().stream().collect(Collectors.toSet());
        var shown =
                event().details().languages().stream().filter(spoken::contains).toList();
        return shown.isEmpty() ? List.of(LanguageTag.ENGLISH) : shown;
    }

    /** The language that a kiosk returns to. */
    public LanguageTag homeLanguage() {
        return Objects.requireNonNull(languages().getFirst());
    }
}
