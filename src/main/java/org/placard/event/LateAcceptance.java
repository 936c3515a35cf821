package org.placard.event;

import java.time.LocalDate;
import org.placard.shared.CampaignSlug;

/** Who said that letters for a campaign are welcome after its deadline. */
public record LateAcceptance(CampaignSlug campaign, String office, String saidBy, LocalDate saidOn) {}
