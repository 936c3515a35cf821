package org.placard.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

class ShippedPacksTest {

    private static final int POSTER_LINE = 60;

    private final Campaigns shipped = new PackedCampaigns(new Folders(Path.of("target"), Path.of("kiosk-config")));

    @Test
    void noPackThatIsShippedHasAFault() {
        assertThat(shipped.faults()).isEmpty();
    }

    @Test
    void thePetitionAndTheUrgentActionAreThereInFiveLanguages() {
        assertThat(shipped.all())
                .extracting(Campaign::slug)
                .contains(new CampaignSlug("free-xinjiang"), new CampaignSlug("missing-in-xinjiang"));
        assertThat(shipped.all())
                .allSatisfy(campaign -> assertThat(campaign.texts().keySet())
                        .extracting(LanguageTag::value)
                        .containsExactlyInAnyOrder("en", "de", "zh", "ug", "kk"));
    }

    @Test
    void whatNoNativeSpeakerHasReadIsMarkedAsADraft() {
        assertThat(shipped.all())
                .allSatisfy(campaign ->
                        assertThat(campaign.drafts()).isEqualTo(List.of(new LanguageTag("ug"), new LanguageTag("kk"))));
    }

    @Test
    void aTitleFitsAPoster() {
        assertThat(shipped.all())
                .flatMap(campaign -> List.copyOf(campaign.texts().values()))
                .allSatisfy(text -> assertThat(text.title()).hasSizeLessThanOrEqualTo(POSTER_LINE));
    }
}
