package org.placard.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.campaign.Campaigns.PackFault;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.stereotype.Component;

/** Which packs are left out and why, and which languages are drafts. */
@Component
class PackReadiness implements ReadinessCheck {

    private static final String TOPIC = "packs";

    private final Campaigns campaigns;
    private final ConsoleWords words;

    PackReadiness(Campaigns campaigns, ConsoleWords words) {
        this.campaigns = campaigns;
        this.words = words;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        campaigns.faults().forEach(fault -> findings.add(new Finding(TOPIC, Level.MISSING, sentence(fault))));
        if (findings.isEmpty()) {
            var fine = words.of("event.packs.fine", "count", campaigns.all().size());
            findings.add(new Finding(TOPIC, Level.FINE, fine));
        }
        campaigns.all().stream()
                .filter(campaign -> !campaign.drafts().isEmpty())
                .forEach(campaign -> findings.add(new Finding(TOPIC, Level.WARNING, drafts(campaign))));
        return findings;
    }

    private String sentence(PackFault fault) {
        return words.of(
                fault.line() > 0 ? "event.packs.fault" : "event.packs.faultNoLine",
                "pack",
                fault.pack(),
                "file",
                fault.file(),
                "line",
                Integer.toString(fault.line()),
                "reason",
                fault.reason());
    }

    private String drafts(Campaign campaign) {
        var languages = campaign.drafts().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
        return words.of(
                "event.packs.draft", "campaign", campaign.text(words.language()).shortTitle(), "languages", languages);
    }
}
