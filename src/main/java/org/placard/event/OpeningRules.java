package org.placard.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaigns;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.springframework.stereotype.Component;

/** What an event must say before it may keep anybody's name, and what it may not take back afterwards. */
@Component
class OpeningRules {

    private static final PrivacyNotice NOTHING = new PrivacyNotice("", "", "", "", "");

    private final Campaigns campaigns;
    private final Texts texts;
    private final ConsoleWords words;

    OpeningRules(Campaigns campaigns, Texts texts, ConsoleWords words) {
        this.campaigns = campaigns;
        this.texts = texts;
        this.words = words;
    }

    /** What is missing in the details, in the coordinator's language. */
    List<Finding> missing(EventDetails details, LocalDate today) {
        var missing = new ArrayList<Finding>();
        require(details.name(), "name", missing);
        require(details.organisation(), "organisation", missing);
        require(details.contact(), "contact", missing);
        if (details.deletionOn() == null) {
            missing.add(finding("deletion"));
        } else if (!details.deletionOn().isAfter(today)) {
            missing.add(finding("deletionPast", "date", details.deletionOn().toString()));
        }
        if (details.languages().isEmpty()) {
            missing.add(finding("languages"));
        }
        details.languages().forEach(language -> missingNotice(details, language, missing));
        missingCampaigns(details, missing);
        return List.copyOf(missing);
    }

    /** What people were promised by the details they saw, and what {@code changed} would take back. */
    List<Finding> promisesBroken(EventDetails promised, EventDetails changed) {
        var broken = new ArrayList<Finding>();
        keep("organisation", promised.organisation(), changed.organisation(), broken);
        keep("contact", promised.contact(), changed.contact(), broken);
        keep("deletion", promised.deletionOn(), changed.deletionOn(), broken);
        keep("minimumAge", promised.minimumAge(), changed.minimumAge(), broken);
        keep("delivery", promised.delivery(), changed.delivery(), broken);
        for (var language : promised.languages()) {
            if (!Objects.equals(
                    promised.notices().get(language), changed.notices().get(language))) {
                broken.add(finding("promised.notice", "language", texts.ownName(language)));
            }
        }
        return List.copyOf(broken);
    }

    Finding finding(String key, Object... namedArgs) {
        return new Finding("event", Level.MISSING, words.of("event.missing." + key, namedArgs));
    }

    private void keep(String key, @Nullable Object promised, @Nullable Object changed, List<Finding> broken) {
        if (!Objects.equals(promised, changed)) {
            broken.add(finding("promised." + key));
        }
    }

    private void missingNotice(EventDetails details, LanguageTag language, List<Finding> missing) {
        if (!texts.languages().contains(language)) {
            missing.add(finding("languageUnknown", "language", language.value()));
        }
        var notice = details.notices().getOrDefault(language, NOTHING);
        var name = texts.ownName(language);
        require(notice.purpose(), "purpose", missing, "language", name);
        require(notice.recipients(), "recipients", missing, "language", name);
        require(notice.countries(), "countries", missing, "language", name);
        require(notice.rights(), "rights", missing, "language", name);
        require(notice.complaintAuthority(), "complaintAuthority", missing, "language", name);
    }

    private void missingCampaigns(EventDetails details, List<Finding> missing) {
        if (campaigns.all().isEmpty()) {
            missing.add(finding("campaigns"));
        }
        details.campaigns().stream()
                .filter(slug -> campaigns.bySlug(slug).isEmpty())
                .forEach(slug -> missing.add(finding("campaign", "slug", slug.value())));
        if (details.campaigns().isEmpty()) {
            campaigns.faults().stream()
                    .map(Campaigns.PackFault::pack)
                    .distinct()
                    .forEach(pack -> missing.add(finding("pack", "pack", pack)));
        }
    }

    private void require(String text, String key, List<Finding> missing, Object... namedArgs) {
        if (text.isBlank()) {
            missing.add(finding(key, namedArgs));
        }
    }
}
