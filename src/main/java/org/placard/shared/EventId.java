package org.placard.shared;

/** The identity of an event: 128 random bits, in hexadecimal. */
public record EventId(String value) {

    private static final int BYTES = 16;

    public EventId {
        Hex.checked(value, BYTES);
    }

    /** The same identifier, from its 16 bytes. */
    public static EventId of(byte[] bytes) {
        return new EventId(Hex.text(bytes));
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
