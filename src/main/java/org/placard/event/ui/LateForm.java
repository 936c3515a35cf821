package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.event.LateAcceptance;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;

/** Who said that letters are welcome after a deadline. */
final class LateForm extends Div {

    private final Field campaign;
    private final Field office;
    private final Field saidBy;
    private final Field saidOn;

    LateForm(List<Campaign> campaigns, ConsoleWords words) {
        var options = new LinkedHashMap<String, String>();
        campaigns.stream()
                .filter(candidate -> candidate.letter().isPresent())
                .forEach(candidate -> options.put(
                        candidate.slug().value(),
                        candidate.text(words.language()).shortTitle()));
        campaign = Field.choice("late-campaign", words.of("console.event.late.campaign"), options);
        options.keySet().stream().findFirst().ifPresent(campaign::with);
        office = Field.line("late-office", words.of("console.event.late.office"), "text");
        saidBy = Field.line("late-said-by", words.of("console.event.late.saidBy"), "text");
        saidOn = Field.line("late-said-on", words.of("console.event.late.saidOn"), "date");
        addClassNames("console-card", "console-form");
        add(
                new H2(words.of("console.event.late.title")),
                new Paragraph(words.of("console.event.late.why")),
                campaign,
                office,
                saidBy,
                saidOn);
    }

    /** What stands in the form; empty where campaign or day are missing. */
    Optional<LateAcceptance> acceptance() {
        try {
            return Optional.of(new LateAcceptance(
                    new CampaignSlug(campaign.text()), office.text(), saidBy.text(), LocalDate.parse(saidOn.text())));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
