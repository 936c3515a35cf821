package org.placard.shared;

/** Filled by each module that has something which a ring's nodes hold in common and a coordinator changes at the hub. */
public interface Pullable {

    /** Names it for ever: {@code event}, {@code packs}. */
    String name();

    /** What this node would have all others hold. The same content gives the same bytes. */
    byte[] offered();

    /** Takes what a coordinator published; the ring's word on it was checked, and it is not older than what is here. */
    void take(byte[] published);
}
