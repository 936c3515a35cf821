package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;
import org.placard.vault.RingTrust;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ring's word that a machine was sent away, and up to which links what it took is believed; to the byte in
 * {@code docs/formats/sync.md}.
 *
 * @param number grows with each that is given for the machine; the highest holds
 * @param hour in which it was given, counted as in a link
 * @param trusted ends of what is believed, each with all that its line has before it; nothing of any other line is
 */
public record Revocation(NodePublicKey node, long number, int hour, List<Trusted> trusted, RingSignature signature) {

    static final String KIND = "sync.revoked.2";

    /** As the first version wrote it: unsigned, for one node alone, and without links. */
    static final String FIRST_KIND = "sync.revoked.1";

    /** Which of two for one machine holds; of two with one number, given at two places, the same one everywhere. */
    static final Comparator<Revocation> WEIGHT = Comparator.comparingLong(Revocation::number)
            .thenComparingInt(revocation -> revocation.signature().generation())
            .thenComparing(revocation -> HexFormat.of().formatHex(revocation.message()));

    private static final String PURPOSE = "revocation/1";
    private static final RingSignature NONE = new RingSignature(0, new byte[0]);
    private static final JsonMapper JSON = JsonMapper.shared();

    public Revocation {
        trusted = List.copyOf(trusted);
    }

    /**
     * An end of what is believed.
     *
     * @param link hash of the last link that is; nothing where the first version wrote it down
     */
    public record Trusted(
            LineId line, long sequence, @Nullable Sha256 link) {}

    private record Place(
            String line, long sequence, @Nullable String link) {

        Trusted read() {
            return new Trusted(LineId.of(line), sequence, link == null ? null : new Sha256(link));
        }
    }

    private record Written(String node, long number, int hour, List<Place> trusted, int generation, String signature) {}

    private record FirstWritten(String node, List<Place> trusted) {}

    static Revocation sign(OpenVault vault, NodePublicKey node, long number, int hour, List<Trusted> trusted) {
        var unsigned = new Revocation(node, number, hour, trusted, NONE);
        return new Revocation(node, number, hour, trusted, vault.sign(PURPOSE, unsigned.message()));
    }

    /** The next one, that says the same. */
    Revocation signedAgain(OpenVault vault) {
        return sign(vault, node, number + 1, hour, trusted);
    }

    /** Whether it may be passed on: what the first version wrote down has nobody's signature. */
    boolean isSigned() {
        return number > 0;
    }

    /** Whether it says what of that line is believed; a node believes what it took itself. */
    boolean isAbout(HeldLine line) {
        return line.node().equals(node) && !line.own();
    }

    /** Whether the ring's newest generation gave it. */
    boolean isGivenBy(RingTrust ring) {
        return ring.verifies(PURPOSE, message(), signature);
    }

    /** Whether some generation of the ring gave it; enough where the newest one signed the list that it stands in. */
    boolean wasGivenBy(RingTrust ring) {
        return ring.everVerified(PURPOSE, message(), signature);
    }

    private byte[] message() {
        var message = new ByteArrayOutputStream();
        message.writeBytes(node.bytes());
        message.writeBytes(ByteBuffer.allocate(12).putLong(number).putInt(hour).array());
        for (var end : trusted) {
            message.writeBytes(end.line().bytes());
            message.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(end.sequence()).array());
            message.writeBytes(end.link() == null ? new byte[0] : end.link().bytes());
        }
        return message.toByteArray();
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(new Written(
                node.value(),
                number,
                hour,
                trusted.stream()
                        .map(end -> new Place(
                                end.line().toString(),
                                end.sequence(),
                                Objects.requireNonNull(end.link()).value()))
                        .toList(),
                signature.generation(),
                HexFormat.of().formatHex(signature.bytes())));
    }

    Fact fact() {
        return new Fact(KIND, bytes());
    }

    /** Empty where it is none; nothing is proven by its form. */
    static Optional<Revocation> read(Fact fact) {
        return switch (fact.kind()) {
            case KIND -> read(fact.body());
            case FIRST_KIND -> readFirst(fact.body());
            default -> Optional.empty();
        };
    }

    static Optional<Revocation> read(byte[] bytes) {
        try {
            var written = JSON.readValue(bytes, Written.class);
            var read = new Revocation(
                    new NodePublicKey(written.node),
                    written.number,
                    written.hour,
                    written.trusted.stream().map(Place::read).toList(),
                    new RingSignature(written.generation, HexFormat.of().parseHex(written.signature)));
            return read.trusted.stream().allMatch(end -> end.link() != null) && read.isSigned()
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Optional<Revocation> readFirst(byte[] bytes) {
        try {
            var written = JSON.readValue(bytes, FirstWritten.class);
            return Optional.of(new Revocation(
                    new NodePublicKey(written.node),
                    0,
                    0,
                    written.trusted.stream().map(Place::read).toList(),
                    NONE));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
