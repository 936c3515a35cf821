package org.placard.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** Byte strings as the key format puts them together. */
final class Bytes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Bytes() {}

    static byte[] random(int length) {
        var drawn = new byte[length];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }

    /** Begins with what the bytes are for and a zero byte, so that no signature or seal can stand in for another kind. */
    static byte[] labelled(String label, byte[]... parts) {
        return joined(utf8("placard/" + label), new byte[1], joined(parts));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
