package org.placard.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.placard.shared.NodePublicKey;

/**
 * The node's own Ed25519 key, drawn at the first start; names the node. It reads nothing, and one lost is drawn anew:
 * then the machine is another node.
 */
final class NodeKey implements NodeIdentity {

    private static final int RAW = 32;

    private final NodePublicKey publicKey;
    private final PrivateKey privateKey;

    private NodeKey(byte[] publicKey, byte[] privateKey) throws IOException {
        this.publicKey = NodePublicKey.of(publicKey);
        try {
            this.privateKey = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
        } catch (GeneralSecurityException e) {
            throw new IOException("the node's key does not read", e);
        }
    }

    static NodeKey in(Disk disk, Path data) throws IOException {
        var file = data.resolve("node.key");
        try {
            var bytes = disk.read(file);
            if (bytes.length > RAW + Hashes.BYTES && isWhole(bytes)) {
                return new NodeKey(
                        Arrays.copyOf(bytes, RAW), Arrays.copyOfRange(bytes, RAW, bytes.length - Hashes.BYTES));
            }
        } catch (NoSuchFileException e) {
            // The first start.
        }
        return draw(disk, file);
    }

    @Override
    public NodePublicKey publicKey() {
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int hashed = bytes.length - Hashes.BYTES;
        return Arrays.equals(
                Hashes.sha256(ByteBuffer.wrap(bytes, 0, hashed)), Arrays.copyOfRange(bytes, hashed, bytes.length));
    }

    private static NodeKey draw(Disk disk, Path file) throws IOException {
        var pair = pair();
        var spki = pair.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(spki, spki.length - RAW, spki.length);
        var secret = pair.getPrivate().getEncoded();
        var bytes =
                ByteBuffer.allocate(RAW + secret.length + Hashes.BYTES).put(raw).put(secret);
        bytes.put(Hashes.sha256(bytes.slice(0, RAW + secret.length))).flip();
        try (var open = disk.open(file)) {
            open.truncate(0);
            open.write(bytes, 0);
            open.sync();
        }
        disk.syncFolder(file.resolveSibling("."));
        return new NodeKey(raw, secret);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no Ed25519", e);
        }
    }
}
