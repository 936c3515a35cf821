package org.placard.vault;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.placard.shared.EventKeyId;

/** What is kept of the keys; the names are those of the format, see {@code docs/formats/keys.md}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
sealed interface KeyFact {

    /** The generation whose signing key signed the fact; in a new generation its own number. */
    int generation();

    /**
     * The ring as it is from here on.
     *
     * @param certificate vouches for the public halves where they travel without the slots
     * @param grant the private halves of the generation before, sealed to this one; empty in the first
     */
    @JsonTypeName("generation.1")
    record GenerationBegun(
            int generation, int suite, byte[] hpke, byte[] signing, byte[] certificate, List<Slot> slots, byte[] grant)
            implements KeyFact {

        byte[] certified() {
            return certified(generation, hpke, signing);
        }

        static byte[] certified(int generation, byte[] hpke, byte[] signing) {
            return Bytes.labelled("generation/1", Suite.BYTE, Bytes.number(generation), hpke, signing);
        }

        byte[] grantInfo() {
            return grantInfo(generation);
        }

        static byte[] grantInfo(int generation) {
            return Bytes.labelled("grant/1", Suite.BYTE, Bytes.number(generation - 1), Bytes.number(generation));
        }
    }

    /** A coordinator gets a slot, in place of one of the same name. */
    @JsonTypeName("slot.1")
    record SlotGiven(int generation, Slot slot) implements KeyFact {}

    /** The private half of an event key, sealed to the ring. Apart from the public half, so that it can be erased. */
    @JsonTypeName("event-key-private.1")
    record EventKeySealed(int generation, byte[] event, byte[] hpke, byte[] sealed) implements KeyFact {

        byte[] info() {
            return info(event, hpke);
        }

        static byte[] info(byte[] event, byte[] hpke) {
            return Bytes.labelled("event-key-private/1", Suite.BYTE, event, hpke);
        }
    }

    /** The public half of an event key, for every node. */
    @JsonTypeName("event-key.1")
    record EventKeyMade(int generation, int suite, byte[] event, byte[] hpke, byte[] ringSignature) implements KeyFact {

        byte[] signed() {
            return signed(event, hpke);
        }

        static byte[] signed(byte[] event, byte[] hpke) {
            return Bytes.labelled("event-key/1", Suite.BYTE, event, hpke);
        }
    }

    /** From here on the event's key opens nothing. */
    @JsonTypeName("event-key-destroyed.1")
    record EventKeyDestroyed(int generation, byte[] event) implements KeyFact {}

    static EventKeyId keyId(byte[] hpke) {
        return EventKeyId.of(java.util.Arrays.copyOf(Bytes.sha256(hpke), 16));
    }
}
