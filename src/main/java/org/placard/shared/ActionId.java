package org.placard.shared;

/** The identity that an action gets where it is taken: 128 random bits, in hexadecimal. */
public record ActionId(String value) {

    private static final int BYTES = 16;

    public ActionId {
        Hex.checked(value, BYTES);
    }

    /** The same identifier, from its 16 bytes. */
    public static ActionId of(byte[] bytes) {
        return new ActionId(Hex.text(bytes));
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
