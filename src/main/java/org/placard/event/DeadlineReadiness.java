package org.placard.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which letter actions are near or past their deadline, unless an office takes late letters. */
@Component
class DeadlineReadiness implements ReadinessCheck {

    private static final int DAYS_OF_WARNING = 3;

    private final Campaigns campaigns;
    private final Events events;
    private final ConsoleWords words;
    private final Clock clock;

    @Autowired
    DeadlineReadiness(Campaigns campaigns, Events events, ConsoleWords words) {
        this(campaigns, events, words, Clock.system(ZoneId.systemDefault()));
    }

    DeadlineReadiness(Campaigns campaigns, Events events, ConsoleWords words, Clock clock) {
        this.campaigns = campaigns;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        var warnings = campaigns.all().stream()
                .map(this::warning)
                .flatMap(Optional::stream)
                .toList();
        return warnings.isEmpty()
                ? List.of(new Finding("deadlines", Level.FINE, words.of("event.check.deadlinesFine")))
                : warnings;
    }

    private Optional<Finding> warning(Campaign campaign) {
        var deadline = campaign.letter().map(Campaign.LetterAction::deadline);
        if (deadline.isEmpty() || isAccepted(campaign)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        if (deadline.get().isBefore(today)) {
            return Optional.of(warning("deadlinePassed", campaign, deadline.get()));
        }
        return deadline.get().isAfter(today.plusDays(DAYS_OF_WARNING))
                ? Optional.empty()
                : Optional.of(warning("deadlineNear", campaign, deadline.get()));
    }

    private boolean isAccepted(Campaign campaign) {
        return events.hasBegun() && events.current().acceptsLate(campaign.slug());
    }

    private Finding warning(String key, Campaign campaign, LocalDate deadline) {
        var title = campaign.text(words.language()).shortTitle();
        return new Finding(
                "deadlines",
                Level.WARNING,
                words.of("event.check." + key, "campaign", title, "date", deadline.toString()));
    }
}
