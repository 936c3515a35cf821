package org.placard.ledger;

import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Sha256;
import org.placard.vault.EventPublicKey;

/**
 * An action about to be taken.
 *
 * @param id made where the action was taken; the same id is kept once, however often it comes
 * @param practice whether it was taken in practice and does not count
 * @param pack the version of the campaign pack that the person saw
 */
public record Draft(
        ActionId id,
        boolean practice,
        CampaignSlug campaign,
        Sha256 pack,
        EventPublicKey eventKey,
        ActionContent content) {}
