package org.placard.vault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.placard.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lets another ring read what this one could: its private halves sealed to the other, and its key facts. */
record Grant(Sha256 from, Sha256 to, KeyFact.GenerationBegun reader, List<byte[]> facts) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** As it is kept; the names are those of the format, see {@code docs/formats/keys.md}. */
    record Kept(String from, String to, int generation, String sealed, List<String> facts) {

        Kept {
            // What is not of its form is no grant; found out here, not when somebody's export is under way.
            var _ = HexFormat.of().parseHex(sealed);
            var _ = Grant.info(new Sha256(from), new Sha256(to));
            facts = List.copyOf(facts);
        }

        List<byte[]> keyFacts() {
            return facts.stream()
                    .map(fact -> fact.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }

        byte[] info() {
            return Grant.info(new Sha256(from), new Sha256(to));
        }
    }

    byte[] sealedBy(OpenVault own) {
        var sealed = own.shareSealedTo(reader.hpke(), info(from, to));
        var texts = facts.stream()
                .map(fact -> new String(fact, StandardCharsets.UTF_8))
                .toList();
        return JSON.writeValueAsBytes(
                new Kept(from.value(), to.value(), reader.generation(), Bytes.hex(sealed), texts));
    }

    /** Empty where it is none: it may have been brought by a machine that is no friend. */
    static Optional<Kept> read(byte[] kept) {
        try {
            return Optional.of(JSON.readValue(kept, Kept.class));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] info(Sha256 from, Sha256 to) {
        return Bytes.labelled("ring-grant/1", Suite.BYTE, from.bytes(), to.bytes());
    }
}
