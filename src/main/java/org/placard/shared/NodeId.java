package org.placard.shared;

/** The identity of a running Placard: the first half of the SHA-256 of its public key, in hexadecimal. */
public record NodeId(String value) {

    private static final int BYTES = 16;

    public NodeId {
        Hex.checked(value, BYTES);
    }

    /** The same identifier, from its 16 bytes. */
    public static NodeId of(byte[] bytes) {
        return new NodeId(Hex.text(bytes));
    }

    /** The 16 bytes, a fresh copy. */
    public byte[] bytes() {
        return Hex.bytes(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
