package org.placard.printing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;
import org.placard.vault.TableKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A letter as it lies at the locked table: its ticket, and its words sealed to the table. */
record Slip(Ticket ticket, byte[] sealed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] LABEL = "placard/table-slip/1\0".getBytes(StandardCharsets.US_ASCII);

    static Slip seal(Ticket ticket, byte[] words, TableKey key) {
        return new Slip(ticket, key.seal(about(ticket), words));
    }

    byte[] open(OpenTableKey key) throws SealBrokenException {
        return key.open(about(ticket), sealed);
    }

    byte[] written() {
        return JSON.writeValueAsBytes(
                new Written(JobFacts.Queued.of(ticket, ""), HexFormat.of().formatHex(sealed)));
    }

    /** @throws IllegalArgumentException if the bytes are no slip */
    static Slip read(byte[] written) {
        try {
            var kept = JSON.readValue(written, Written.class);
            return new Slip(kept.ticket().ticket(), HexFormat.of().parseHex(kept.sealed()));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no letter of the print table", e);
        }
    }

    /** What the seal is bound to: a slip that was given another one's name does not open. */
    private static byte[] about(Ticket ticket) {
        var event = ticket.event().bytes();
        var id = ticket.id().bytes();
        return ByteBuffer.allocate(LABEL.length + event.length + id.length)
                .put(LABEL)
                .put(event)
                .put(id)
                .array();
    }

    private record Written(JobFacts.Queued ticket, String sealed) {}
}
