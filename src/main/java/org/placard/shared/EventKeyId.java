package org.placard.shared;

/** Names an event key: the first half of the SHA-256 of its public half, in hexadecimal. */
public record EventKeyId(String value) {

    private static final int BYTES = 16;

    public EventKeyId {
        Hex.checked(value, BYTES);
    }

    /** The same identifier, from its 16 bytes. */
    public static EventKeyId of(byte[] bytes) {
        return new EventKeyId(Hex.text(bytes));
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
