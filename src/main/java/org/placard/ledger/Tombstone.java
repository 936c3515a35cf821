package org.placard.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.placard.shared.ActionId;
import org.placard.shared.Sha256;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;
import org.placard.vault.RingTrust;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ring's order to erase a sealed part wherever it lies and however often it comes again. Says nothing of a person;
 * to the byte in {@code docs/formats/tombstones.md}.
 *
 * @param link hash of the link under which the record was held by whoever gave the order
 * @param hour in which it was given, counted as in a link
 */
public record Tombstone(SealedPart part, Sha256 link, Reason reason, int hour, RingSignature signature) {

    static final String KIND = "privacy.tombstone.1";

    private static final String PURPOSE = "tombstone/1";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Why it was given. */
    public enum Reason {
        /** Its person took the action back. */
        WITHDRAWN(1),
        /** It is the withdrawal itself, and what it took back is erased. */
        WITHDRAWAL(2),
        /** The time for which it might be kept is over. */
        RETENTION(3);

        private final byte code;

        Reason(int code) {
            this.code = (byte) code;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Reason of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private record Written(
            String record, String link, String sealed, String reason, int hour, int generation, String signature) {}

    static Tombstone sign(OpenVault vault, SealedPart part, Sha256 link, Reason reason, int hour) {
        return new Tombstone(part, link, reason, hour, vault.sign(PURPOSE, message(part, link, reason, hour)));
    }

    Tombstone signedAgain(OpenVault vault) {
        return sign(vault, part, link, reason, hour);
    }

    public ActionId record() {
        return part.record();
    }

    /** To the hour, by the clock of whoever gave it. */
    public Instant givenAt() {
        return Link.startOf(hour);
    }

    /** Whether the ring's newest generation gave it. */
    boolean isGivenBy(RingTrust ring) {
        return ring.verifies(PURPOSE, message(part, link, reason, hour), signature);
    }

    /** Whether some generation of the ring gave it; enough for what was believed when it came. */
    boolean wasGivenBy(RingTrust ring) {
        return ring.everVerified(PURPOSE, message(part, link, reason, hour), signature);
    }

    private static byte[] message(SealedPart part, Sha256 link, Reason reason, int hour) {
        return ByteBuffer.allocate(85)
                .put(part.record().bytes())
                .put(link.bytes())
                .put(part.hash().bytes())
                .put(reason.code)
                .putInt(hour)
                .array();
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(new Written(
                part.record().value(),
                link.value(),
                part.hash().value(),
                reason.word(),
                hour,
                signature.generation(),
                HexFormat.of().formatHex(signature.bytes())));
    }

    Fact fact() {
        return new Fact(KIND, bytes());
    }

    /** Empty where it is none; nothing is proven by its form. */
    static Optional<Tombstone> read(Fact fact) {
        return fact.kind().equals(KIND) ? read(fact.body()) : Optional.empty();
    }

    static Optional<Tombstone> read(byte[] bytes) {
        try {
            var written = JSON.readValue(bytes, Written.class);
            return Optional.of(new Tombstone(
                    new SealedPart(new ActionId(written.record), new Sha256(written.sealed)),
                    new Sha256(written.link),
                    Reason.of(written.reason),
                    written.hour,
                    new RingSignature(written.generation, HexFormat.of().parseHex(written.signature))));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
