package org.placard.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.NodeId;
import org.placard.shared.Sha256;

/** The first byte string of a record: what it says in the open. To the byte in {@code docs/formats/record.md}. */
record Core(
        ActionId id,
        NodeId node,
        ActionKind kind,
        boolean practice,
        CampaignSlug campaign,
        Sha256 pack,
        EventId event,
        EventKeyId eventKey) {

    static final byte SUITE = 1;
    private static final int ID = 16;
    private static final int FIXED = 100;

    static Core of(Draft draft, NodeId node) {
        return new Core(
                draft.id(),
                node,
                draft.content().kind(),
                draft.practice(),
                draft.campaign(),
                draft.pack(),
                draft.eventKey().event(),
                draft.eventKey().id());
    }

    byte[] bytes() {
        var slug = campaign.value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FIXED + slug.length)
                .put(SUITE)
                .put(id.bytes())
                .put(node.bytes())
                .put((byte) kind.code())
                .put((byte) (practice ? 1 : 0))
                .put((byte) slug.length)
                .put(slug)
                .put(pack.bytes())
                .put(event.bytes())
                .put(eventKey.bytes())
                .array();
    }

    static Core read(byte[] bytes) throws FormatException {
        var in = ByteBuffer.wrap(bytes);
        try {
            if (in.get() != SUITE) {
                throw new FormatException("The core is of suite " + bytes[0] + ", this version knows suite 1");
            }
            var core = fields(in);
            if (in.hasRemaining()) {
                throw new FormatException("The core has " + in.remaining() + " bytes too many");
            }
            return core;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new FormatException("The core is not of its form: " + e.getMessage());
        }
    }

    /** The id of a core that was read before. */
    static ActionId idOf(byte[] core) {
        return ActionId.of(Arrays.copyOfRange(core, 1, 1 + ID));
    }

    private static Core fields(ByteBuffer in) throws FormatException {
        return new Core(
                ActionId.of(bytes(in, ID)),
                NodeId.of(bytes(in, ID)),
                kind(in.get()),
                practice(in.get()),
                new CampaignSlug(new String(bytes(in, in.get() & 0xff), StandardCharsets.US_ASCII)),
                Sha256.of(bytes(in, Hashes.BYTES)),
                EventId.of(bytes(in, ID)),
                EventKeyId.of(bytes(in, ID)));
    }

    private static ActionKind kind(byte code) throws FormatException {
        return Arrays.stream(ActionKind.values())
                .filter(kind -> kind.code() == code)
                .findFirst()
                .orElseThrow(() -> new FormatException("No kind of action has the code " + code));
    }

    private static boolean practice(byte code) throws FormatException {
        if (code != 0 && code != 1) {
            throw new FormatException("Practice is 1 and real is 0, this is " + code);
        }
        return code == 1;
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
