package org.placard.ledger;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.placard.vault.Sealer;

/** Signatures of nobody, sealed as real ones are, to a key that nobody has. */
final class BenchmarkActions {

    private final SecureRandom random = new SecureRandom();
    private final NodeId node;
    private final Sealer sealer;
    private final EventPublicKey key;

    BenchmarkActions(NodeId node, Sealer sealer) {
        this.node = node;
        this.sealer = sealer;
        this.key = new EventPublicKey(EventId.of(draw()), EventKeyId.of(draw()), x25519(), new byte[64]);
    }

    Entry.Action next() {
        var id = ActionId.of(draw());
        var core = new Core(
                        id,
                        node,
                        ActionKind.SIGNATURE,
                        true,
                        new CampaignSlug("benchmark"),
                        Sha256.of(new byte[Hashes.BYTES]),
                        key.event(),
                        key.id())
                .bytes();
        var sealed = sealer.seal(key, core, ContentFormat.write(content()));
        return new Entry.Action(id, core, sealed, Link.hourOf(Instant.now()));
    }

    Queue<Entry.Action> several(int count) {
        return Stream.generate(this::next).limit(count).collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    /** One of those that are ready, or else one sealed now. */
    Entry.Action next(Queue<Entry.Action> ready) {
        var action = ready.poll();
        return action == null ? next() : action;
    }

    int frameLength() {
        var action = next();
        return FrameFormat.HEADER + 8 + action.core().length + action.sealed().length + Link.BYTES;
    }

    private ActionContent content() {
        return new ActionContent(
                ActionKind.SIGNATURE,
                ReceiptNumber.draw(random),
                Instant.EPOCH,
                LanguageTag.ENGLISH,
                new Person("Nobody at All", null, null, null, null),
                List.of(),
                null,
                null,
                null);
    }

    private byte[] draw() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] x25519() {
        try {
            var encoded = KeyPairGenerator.getInstance("X25519")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no X25519", e);
        }
    }
}
