package org.placard.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.placard.shared.UnpooledJson;
import org.placard.vault.SealBrokenException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the sealed part, versioned and padded; see {@code docs/formats/record.md}. */
final class ContentFormat {

    static final int VERSION = 1;
    static final int SMALLEST = 4 * 1024;
    static final int LARGEST = 1024 * 1024;

    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = UnpooledJson.mapper()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private ContentFormat() {}

    static byte[] write(ActionContent content) {
        return padded(utf8(JSON.writeValueAsString(ContentTree.of(content))));
    }

    static ActionContent read(byte[] padded) throws SealBrokenException {
        try {
            var tree = JSON.readTree(padded, 0, filled(padded));
            if (tree.path("v").asInt(0) != VERSION) {
                throw new SealBrokenException("The content is of version " + tree.path("v") + ", known is " + VERSION);
            }
            return ContentTree.read(tree);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new SealBrokenException("What was sealed is not of its form (" + padded.length + " bytes)");
        }
    }

    private static int filled(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /** Spaces at the end, which JSON ignores, up to 4, 8, 16 … KiB: the length says little of what was written. */
    static byte[] padded(byte[] json) {
        int size = SMALLEST;
        while (size < json.length) {
            size *= 2;
        }
        if (size > LARGEST) {
            throw new IllegalArgumentException(
                    "An action of " + json.length + " bytes is larger than the " + LARGEST + " that a record holds");
        }
        var padded = Arrays.copyOf(json, size);
        Arrays.fill(padded, json.length, size, (byte) ' ');
        return padded;
    }

    /** Half a surrogate pair becomes U+FFFD, as in a browser. */
    private static byte[] utf8(String text) {
        try {
            var bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT)
                    .encode(CharBuffer.wrap(text));
            return bytes(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Replacing cannot fail", e);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
