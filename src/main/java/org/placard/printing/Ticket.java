package org.placard.printing;

import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;

/**
 * What the print table knows about a letter while it is locked: nothing about who wrote it.
 *
 * @param id the letter's own
 * @param number what it is fetched by; small, and given once an event
 */
public record Ticket(ActionId id, EventId event, CampaignSlug campaign, int number, boolean practice, boolean byHand) {}
