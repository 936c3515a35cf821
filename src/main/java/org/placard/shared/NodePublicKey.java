package org.placard.shared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public half of a node's Ed25519 key, 32 bytes in hexadecimal; it names the node. */
public record NodePublicKey(String value) {

    private static final int BYTES = 32;
    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    public NodePublicKey {
        Hex.checked(value, BYTES);
    }

    /** The same key, from its 32 bytes. */
    public static NodePublicKey of(byte[] bytes) {
        return new NodePublicKey(Hex.text(bytes));
    }

    /** The 32 bytes, a fresh copy. */
    public byte[] bytes() {
        return Hex.bytes(value);
    }

    /** The node it belongs to. */
    public NodeId node() {
        try {
            return NodeId.of(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes()), BYTES / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** Whether the node signed {@code message}; what is no signature at all was not signed. */
    public boolean verifies(byte[] signature, byte[] message) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(SPKI, bytes())));
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What nodes sign: {@code placard/}, the purpose, a zero byte and the parts, so that nothing stands in for another. */
    public static byte[] labelled(String purpose, byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("placard/" + purpose + "\0").getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, bytes, first.length, second.length);
        return bytes;
    }

    @Override
    public String toString() {
        return value;
    }
}
