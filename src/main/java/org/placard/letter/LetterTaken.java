package org.placard.letter;

import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;

/** A letter was taken and is on disk. Says nothing of who wrote it. */
public record LetterTaken(EventId event, CampaignSlug campaign, boolean practice) {}
