package org.placard.signing;

import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;

/** A signature is on disk. Published once for each; says nothing of who signed. */
public record SignatureTaken(EventId event, CampaignSlug campaign, boolean practice) {}
