package org.placard.kiosk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.kiosk.ActedHere.Deed;
import org.placard.shared.Unsaid;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many acted here today, as far as that may be shown. */
@Component
class Counters {

    /** Fewer would tell on those who did. */
    private static final int FEWEST_SHOWN = 10;

    private final ObjectProvider<ActedHere> sources;

    Counters(ObjectProvider<ActedHere> sources) {
        this.sources = sources;
    }

    /** What has been done for the campaign; nothing that too few have done. */
    Map<Deed, Integer> of(Campaign campaign) {
        var shown = new EnumMap<Deed, Integer>(Deed.class);
        sources.forEach(source -> {
            int count = count(source, campaign);
            if (count >= FEWEST_SHOWN) {
                shown.merge(source.deed(), count, Integer::sum);
            }
        });
        return shown;
    }

    /** The sum of what each campaign shows: what it hides could be reckoned from any other sum. */
    int ofAll(Collection<Campaign> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> of(campaign).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** A count is no reason for the first screen to break. */
    private static int count(ActedHere source, Campaign campaign) {
        try {
            return source.today(campaign.slug());
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(Counters.class).error("What was done here cannot be counted", Unsaid.of(broken));
            return 0;
        }
    }
}
