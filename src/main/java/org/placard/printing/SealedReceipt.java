package org.placard.printing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;
import org.placard.vault.TableKey;

/** The number of a letter that was handed over, sealed to the table. */
record SealedReceipt(byte[] sealed) {

    private static final byte[] LABEL = "placard/table-receipt/1\0".getBytes(StandardCharsets.US_ASCII);

    static SealedReceipt seal(Ticket ticket, ReceiptNumber receipt, TableKey key) {
        return new SealedReceipt(key.seal(about(ticket), receipt.digits().getBytes(StandardCharsets.US_ASCII)));
    }

    ReceiptNumber open(Ticket ticket, OpenTableKey key) throws SealBrokenException {
        return new ReceiptNumber(new String(key.open(about(ticket), sealed), StandardCharsets.US_ASCII));
    }

    private static byte[] about(Ticket ticket) {
        var event = ticket.event().bytes();
        var id = ticket.id().bytes();
        return ByteBuffer.allocate(LABEL.length + event.length + id.length)
                .put(LABEL)
                .put(event)
                .put(id)
                .array();
    }
}
