package org.placard.shared;

/** A SHA-256, in hexadecimal; of a pack, it is the pack's version. */
public record Sha256(String value) {

    private static final int BYTES = 32;

    public Sha256 {
        Hex.checked(value, BYTES);
    }

    /** The same identifier, from its 32 bytes. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(Hex.text(bytes));
    }

    /** The 32 bytes, a fresh copy. */
    public byte[] bytes() {
        return Hex.bytes(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
