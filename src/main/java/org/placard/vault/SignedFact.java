package org.placard.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A key fact as it stands in the journal: one line of JSON, and on a second line the ring's signature over the first,
 * in hexadecimal. The line is signed as it is written, so no canonical form of JSON is needed.
 */
record SignedFact(KeyFact fact, byte[] line, byte[] signature) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(byte[].class, new HexWriter())
                    .addDeserializer(byte[].class, new HexReader()))
            .build();

    static SignedFact sign(KeyFact fact, RingSecrets signer) {
        var line = JSON.writerFor(KeyFact.class).writeValueAsBytes(fact);
        return new SignedFact(fact, line, signer.sign(signed(line)));
    }

    /** @throws IllegalArgumentException where the bytes are no fact that is known here */
    static SignedFact read(byte[] bytes) {
        var end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n');
        if (end < 0) {
            throw new IllegalArgumentException("A key fact has two lines");
        }
        try {
            var line = Arrays.copyOf(bytes, end);
            var signature = new String(bytes, end + 1, bytes.length - end - 1, StandardCharsets.US_ASCII);
            return new SignedFact(
                    JSON.readValue(line, KeyFact.class), line, HexFormat.of().parseHex(signature));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("A key fact is not understood: " + e.getOriginalMessage(), e);
        }
    }

    byte[] bytes() {
        return Bytes.joined(line, Bytes.utf8("\n" + Bytes.hex(signature)));
    }

    boolean isSignedBy(byte[] signing) {
        return Ed25519.verifies(signing, signature, signed(line));
    }

    private static byte[] signed(byte[] line) {
        return Bytes.labelled("key-fact/1", line);
    }

    private static final class HexWriter extends ValueSerializer<byte[]> {
        @Override
        public void serialize(byte[] value, JsonGenerator json, SerializationContext context) {
            json.writeString(Bytes.hex(value));
        }
    }

    private static final class HexReader extends ValueDeserializer<byte[]> {
        @Override
        public byte[] deserialize(JsonParser json, DeserializationContext context) {
            try {
                return HexFormat.of().parseHex(json.getString());
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(json.getString(), byte[].class, "hexadecimal expected");
            }
        }
    }
}
