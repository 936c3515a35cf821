package org.placard.ledger;

import java.util.Arrays;
import org.placard.shared.Sha256;

/** One entry of the journal; its number and group are given by the place where it stands. */
sealed interface Frame {

    /** A record: its three byte strings; once it was erased, the second has no bytes. */
    record Kept(byte[] core, byte[] sealed, Link link) implements Frame {

        boolean isErased() {
            return sealed.length == 0;
        }

        Kept erased() {
            return new Kept(core, new byte[0], link);
        }
    }

    /** A fact of another module. */
    record Noted(Fact fact) implements Frame {}

    /**
     * A node has started.
     *
     * @param nodeKey the node's Ed25519 public key
     * @param previous hash of the last link known at that time
     */
    record LineStart(long line, int hour, byte[] nodeKey, Sha256 previous) implements Frame {}

    /** The start of another node's line, as it was received. */
    record OthersLine(LineStart start) implements Frame {}

    /** A record of another node, as it was received. */
    record Received(Standing standing, Kept record) implements Frame {}

    /** What another node signed of its line. */
    record Vouched(Head head) implements Frame {}

    /** Facts of another node, as they were received. */
    record Told(Dispatch dispatch) implements Frame {}

    /** How a record stands here; its place in its line is held either way. */
    enum Standing {
        /** It is one more action. */
        COUNTED(0),
        /** The same record was here already, under another link. */
        REPEATED(1),
        /** A record with its id and other bytes was here already: set apart until a person has looked. */
        SET_APART(2),
        /** One more action, past the last link of its machine that the ring believes. No frame says so: the ring may change its mind. */
        UNTRUSTED(3);

        private final byte code;

        Standing(int code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }

        /** As its frame says, whatever the ring believes. */
        Standing asKept() {
            return this == UNTRUSTED ? COUNTED : this;
        }

        static Standing of(byte code) {
            return Arrays.stream(values())
                    .filter(standing -> standing.code == code)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No standing has the code " + code));
        }
    }
}
