package org.placard.ledger;

import java.time.Instant;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.Sha256;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/**
 * A record as kept: what its core says in the open, and its bytes.
 *
 * @param hour when it was taken, to the hour
 */
public record KeptRecord(
        ActionId id,
        ActionKind kind,
        boolean practice,
        CampaignSlug campaign,
        Sha256 pack,
        EventId event,
        EventKeyId eventKey,
        Instant hour,
        byte[] core,
        byte[] sealed) {

    /** Whether its sealed part was erased; what its core says is all that is left. */
    public boolean isErased() {
        return sealed.length == 0;
    }

    /** The record of which these are the bytes; its core was read before. */
    static KeptRecord of(Frame.Kept kept) {
        var core = Stretch.coreOf(kept.core());
        return new KeptRecord(
                core.id(),
                core.kind(),
                core.practice(),
                core.campaign(),
                core.pack(),
                core.event(),
                core.eventKey(),
                Link.startOf(kept.link().hour()),
                kept.core(),
                kept.sealed());
    }

    /** Opens the sealed part. */
    public ActionContent open(OpenVault vault) throws SealBrokenException {
        if (isErased()) {
            throw new SealBrokenException("It was erased");
        }
        return ContentFormat.read(vault.open(eventKey, core, sealed));
    }
}
