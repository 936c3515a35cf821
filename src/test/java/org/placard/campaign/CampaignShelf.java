package org.placard.campaign;

import java.nio.file.Path;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Folders;

/** Real packs in a folder of a test's own, for tests of other modules. */
public final class CampaignShelf {

    private final Path config;
    private final Campaigns campaigns;

    private CampaignShelf(Path config) {
        this.config = config;
        this.campaigns = new PackedCampaigns(new Folders(config, config));
    }

    /** One campaign, {@code free-the-press}, with petition and letter; its deadline was 10 September 2021. */
    public static CampaignShelf in(Path config) {
        PackSample.in(config, "press");
        return new CampaignShelf(config);
    }

    /** The same under another name. */
    public static CampaignShelf holding(CampaignSlug slug, Path config) {
        PackSample.in(config, "press").campaign("free-the-press", slug.value());
        return new CampaignShelf(config);
    }

    /** The packs that come with the program. */
    public static Campaigns shipped() {
        return new PackedCampaigns(new Folders(Path.of("target"), Path.of("kiosk-config")));
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    public void putFaultyPack(String name) {
        PackSample.in(config, name).campaign("petition: true", "petition: perhaps");
        campaigns.reload();
    }

    public void setDeadline(String day) {
        change("2021-09-10", day);
    }

    /** The sample as it is shipped, but for one thing. */
    public void change(String what, String to) {
        PackSample.in(config, "press").campaign(what, to);
        campaigns.reload();
    }
}
