package org.placard.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes what the browser needs to let someone sign a petition that is on show. */
@Component
public class SigningModels {

    private static final Map<ConsentPurpose, String> KEYS = Map.of(
            ConsentPurpose.KEEP, "keep",
            ConsentPurpose.HAND_OVER, "handOver",
            ConsentPurpose.CONTACT, "contact",
            ConsentPurpose.HAND_OVER_DRAWING, "drawing");

    private final Campaigns campaigns;
    private final Events events;
    private final Texts texts;
    private final JsonMapper mapper = JsonMapper.builder().build();

    SigningModels(@Lazy Campaigns campaigns, @Lazy Events events, Texts texts) {
        this.campaigns = campaigns;
        this.events = events;
        this.texts = texts;
    }

    /** The JSON for {@code <placard-signing>}; nothing where no such petition is on show. */
    public Optional<String> json(String slug, LanguageTag language) {
        return model(slug, language).map(mapper::writeValueAsString);
    }

    Optional<SigningModel> model(String slug, LanguageTag language) {
        var event = events.current();
        return onShow(event, slug).map(campaign -> model(campaign, event, language));
    }

    /** The petition of that name, if it is on show. */
    Optional<Campaign> onShow(Event event, String slug) {
        return petitions(event).stream()
                .filter(campaign -> campaign.slug().value().equals(slug))
                .findFirst();
    }

    Consents consents(Campaign campaign, Event event, LanguageTag language) {
        return new Consents(texts, language, campaign, event.details());
    }

    private List<Campaign> petitions(Event event) {
        return shown(event).stream().filter(Campaign::petition).toList();
    }

    private List<Campaign> shown(Event event) {
        var chosen = event.details().campaigns();
        return chosen.isEmpty()
                ? campaigns.all()
                : chosen.stream()
                        .flatMap(slug -> campaigns.bySlug(slug).stream())
                        .toList();
    }

    private SigningModel model(Campaign campaign, Event event, LanguageTag language) {
        var words = new SigningWords(texts, language);
        var text = campaign.text(language);
        var details = event.details();
        var deletion = details.deletionOn();
        return new SigningModel(
                campaign.slug().value(),
                campaign.pack().value(),
                language.value(),
                language.isRightToLeft() ? "rtl" : "ltr",
                text.shortTitle(),
                campaign.accent(),
                text.petition(),
                text.demands(),
                words.target(campaign),
                words.organisation(details),
                deletion == null ? null : words.date(deletion),
                event.isPractice(),
                details.minimumAge(),
                words.all(),
                words.countries(details.country()),
                List.of(FormRule.values()).stream().map(FormRule::row).toList(),
                asked(campaign, event, language),
                notice(words, details),
                others(event, campaign.slug(), language),
                letter(event, campaign, language));
    }

    private List<SigningModel.Consent> asked(Campaign campaign, Event event, LanguageTag language) {
        return consents(campaign, event, language).asked().stream()
                .map(consent -> new SigningModel.Consent(
                        KEYS.getOrDefault(
                                consent.purpose(), consent.purpose().name().toLowerCase(Locale.ROOT)),
                        consent.pieces(),
                        consent.hint(),
                        consent.version()))
                .toList();
    }

    private List<SigningModel.Other> others(Event event, CampaignSlug but, LanguageTag language) {
        return petitions(event).stream()
                .filter(campaign -> !campaign.slug().equals(but))
                .map(campaign -> new SigningModel.Other(
                        campaign.slug().value(), campaign.text(language).shortTitle()))
                .toList();
    }

    private SigningModel.@Nullable Letter letter(Event event, Campaign signed, LanguageTag language) {
        if (signed.letter().isPresent()) {
            return new SigningModel.Letter(signed.slug().value(), null);
        }
        return shown(event).stream()
                .filter(campaign -> campaign.letter().isPresent())
                .findFirst()
                .map(campaign -> new SigningModel.Letter(
                        campaign.slug().value(), campaign.text(language).shortTitle()))
                .orElse(null);
    }

    static List<SigningModel.NoticePart> notice(SigningWords words, EventDetails details) {
        var notice = details.notices()
                .getOrDefault(
                        words.language(),
                        details.notices().getOrDefault(LanguageTag.ENGLISH, new PrivacyNotice("", "", "", "", "")));
        var deletion = details.deletionOn();
        var parts = new ArrayList<SigningModel.NoticePart>();
        part(parts, words, "who", details.organisation());
        part(parts, words, "contact", details.contact());
        part(parts, words, "purpose", notice.purpose());
        part(parts, words, "recipients", notice.recipients());
        part(parts, words, "countries", notice.countries());
        part(parts, words, "deletion", deletion == null ? "" : words.date(deletion));
        part(parts, words, "rights", notice.rights());
        part(parts, words, "complaint", notice.complaintAuthority());
        return parts;
    }

    private static void part(List<SigningModel.NoticePart> parts, SigningWords words, String key, String text) {
        var said = text.isBlank() ? words.say("notice.open") : text;
        parts.add(new SigningModel.NoticePart(words.say("notice." + key), said));
    }
}
