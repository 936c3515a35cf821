package org.placard.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaigns;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events.Gap;
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
        return gaps(details, today).stream().map(Gap::finding).toList();
    }

    /** The same, each with the detail that it is about. */
    List<Gap> gaps(EventDetails details, LocalDate today) {
        var gaps = new ArrayList<Gap>();
        require(details.name(), "name", gaps);
        require(details.organisation(), "organisation", gaps);
        require(details.contact(), "contact", gaps);
        if (details.deletionOn() == null) {
            gaps.add(new Gap("deletionOn", finding("deletion")));
        } else if (!details.deletionOn().isAfter(today)) {
            gaps.add(new Gap(
                    "deletionOn",
                    finding("deletionPast", "date", details.deletionOn().toString())));
        }
        if (details.languages().isEmpty()) {
            gaps.add(new Gap("languages", finding("languages")));
        }
        details.languages().forEach(language -> missingNotice(details, language, gaps));
        missingCampaigns(details).forEach(finding -> gaps.add(new Gap("campaigns", finding)));
        return List.copyOf(gaps);
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

    private void missingNotice(EventDetails details, LanguageTag language, List<Gap> gaps) {
        if (!texts.languages().contains(language)) {
            gaps.add(new Gap("languages", finding("languageUnknown", "language", language.value())));
        }
        var notice = details.notices().getOrDefault(language, NOTHING);
        require(notice.purpose(), "purpose", language, gaps);
        require(notice.recipients(), "recipients", language, gaps);
        require(notice.countries(), "countries", language, gaps);
        require(notice.rights(), "rights", language, gaps);
        require(notice.complaintAuthority(), "complaintAuthority", language, gaps);
    }

    private List<Finding> missingCampaigns(EventDetails details) {
        var missing = new ArrayList<Finding>();
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
        return missing;
    }

    private void require(String text, String key, List<Gap> gaps) {
        if (text.isBlank()) {
            gaps.add(new Gap(key, finding(key)));
        }
    }

    private void require(String text, String key, LanguageTag language, List<Gap> gaps) {
        if (text.isBlank()) {
            gaps.add(new Gap(key + "-" + language, finding(key, "language", texts.ownName(language))));
        }
    }
}
