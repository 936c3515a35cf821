package org.placard.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Target;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;

/**
 * What a coordinator says of an event.
 *
 * @param campaigns on show, in order; empty means all
 * @param languages of the interface on show, in order; the first is the one that kiosks return to
 * @param minimumAge for "write to me"
 * @param notices the privacy notice, by language
 */
public record EventDetails(
        String name,
        String place,
        CountryCode country,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String organisation,
        String contact,
        @Nullable LocalDate deletionOn,
        int minimumAge,
        Paper paper,
        Delivery delivery,
        List<CampaignSlug> campaigns,
        List<LanguageTag> languages,
        Map<LanguageTag, PrivacyNotice> notices) {

    /** The paper in the printer. */
    public enum Paper {
        A4,
        LETTER
    }

    /** What happens to a letter to this target: what its pack says, or else what is usual at this event. */
    public Delivery deliveryTo(Target target) {
        return target.delivery().orElse(delivery);
    }

    /** What the organisation must say before it may keep anything; every part is a plain sentence or two. */
    public record PrivacyNotice(
            String purpose, String recipients, String countries, String rights, String complaintAuthority) {}
}
