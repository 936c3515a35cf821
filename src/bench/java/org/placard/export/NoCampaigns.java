package org.placard.export;

import java.util.List;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.shared.CampaignSlug;

/** Of a campaign whose pack is gone, only the name is known. */
record NoCampaigns() implements Campaigns {

    @Override
    public List<Campaign> all() {
        return List.of();
    }

    @Override
    public Optional<Campaign> bySlug(CampaignSlug slug) {
        return Optional.empty();
    }

    @Override
    public List<PackFault> faults() {
        return List.of();
    }

    @Override
    public void reload() {}
}
