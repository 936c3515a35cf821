package org.placard.ledger;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.placard.ledger.ActionContent.Person;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.LanguageTag;
import org.placard.shared.NodeId;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.vault.EventPublicKey;
import org.placard.vault.SealBrokenException;
import org.placard.vault.Sealer;

/** Actions to be taken in tests. */
final class Drafts {

    static final EventId EVENT = new EventId("e0e1e2e3e4e5e6e7e8e9eaebecedeeef");
    static final EventKeyId KEY = new EventKeyId("c0c1c2c3c4c5c6c7c8c9cacbcccdcecf");
    static final CampaignSlug CAMPAIGN = new CampaignSlug("free-them");
    static final Sha256 PACK = new Sha256("ab".repeat(32));
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As long as the real one's result and as cheap as can be: what is sealed and how is the vault's to test. */
    static final Sealer CHEAP_SEALER = (key, core, plain) -> ByteBuffer.allocate(plain.length + 48)
            .put(Hashes.sha256(ByteBuffer.wrap(core)))
            .put(plain)
            .array();

    private Drafts() {}

    static ActionId newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return ActionId.of(bytes);
    }

    static Draft signature() {
        return signature(newId());
    }

    static Draft signature(ActionId id) {
        var key = new EventPublicKey(EVENT, KEY, new byte[32], new byte[64]);
        return new Draft(id, false, CAMPAIGN, PACK, key, content("Person " + id.value()));
    }

    /** As long as a signature that was sealed; nothing is in it, which is all the same to a journal. */
    static Entry.Action sealed(NodeId node) {
        var sealed = new byte[ContentFormat.SMALLEST + 48];
        RANDOM.nextBytes(sealed);
        var id = newId();
        var core = new Core(id, node, ActionKind.SIGNATURE, false, CAMPAIGN, PACK, EVENT, KEY);
        return new Entry.Action(id, core.bytes(), sealed, Link.hourOf(Instant.now()));
    }

    /** The draft, sealed, without a ledger. */
    static Entry.Action action(NodeId node, Draft draft) {
        var core = new Core(
                        draft.id(),
                        node,
                        draft.content().kind(),
                        draft.practice(),
                        draft.campaign(),
                        draft.pack(),
                        draft.eventKey().event(),
                        draft.eventKey().id())
                .bytes();
        var sealed = CHEAP_SEALER.seal(draft.eventKey(), core, ContentFormat.write(draft.content()));
        return new Entry.Action(draft.id(), core, sealed, Link.hourOf(Instant.now()));
    }

    static ActionContent content(String name) {
        return new ActionContent(
                ActionKind.SIGNATURE,
                ReceiptNumber.draw(RANDOM),
                Instant.parse("2026-11-20T10:15:30Z"),
                LanguageTag.ENGLISH,
                new Person(name, null, null, null, null),
                List.of(),
                null,
                null,
                null);
    }

    /** What {@link #CHEAP_SEALER} hid; its core must fit. */
    static ActionContent opened(KeptRecord kept) throws SealBrokenException {
        var hash = Hashes.sha256(ByteBuffer.wrap(kept.core()));
        if (!Arrays.equals(hash, Arrays.copyOf(kept.sealed(), hash.length))) {
            throw new SealBrokenException("Sealed with another core");
        }
        return ContentFormat.read(Arrays.copyOfRange(kept.sealed(), hash.length, kept.sealed().length - 16));
    }
}
