package org.placard.printing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.placard.shared.EventId;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.TakenBack;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The numbers by which something was taken back, sealed to the table like the letters themselves: locked, nobody can tell
 * which letter one means, and no letter goes to paper or into the post before it was held against them.
 */
@Component
class TakenBackLetters {

    private static final String LABEL = "placard/table-back/1\0";

    private final TableFolder folder;

    TakenBackLetters(TableFolder folder) {
        this.folder = folder;
    }

    @EventListener
    void keep(TakenBack taken) {
        folder.key(taken.event()).ifPresent(key -> {
            var digits = taken.receipt().digits().getBytes(StandardCharsets.US_ASCII);
            folder.keepBack(taken.event(), key.seal(about(taken.event()), digits));
        });
    }

    /** Whether the letter with this receipt was taken back. */
    boolean cover(ReceiptNumber receipt, OpenTableKey key) {
        return folder.backs(key.event()).stream()
                .anyMatch(file -> open(file, key).filter(receipt::equals).isPresent());
    }

    /** Removes what took this one back. */
    void forget(ReceiptNumber receipt, OpenTableKey key) {
        folder.backs(key.event()).stream()
                .filter(file -> open(file, key).filter(receipt::equals).isPresent())
                .forEach(folder::dropBack);
    }

    /** The number in one of the event's files. */
    Optional<ReceiptNumber> open(Path file, OpenTableKey key) {
        return folder.back(file).flatMap(bytes -> open(bytes, key));
    }

    private static Optional<ReceiptNumber> open(byte[] sealed, OpenTableKey key) {
        try {
            var digits = new String(key.open(about(key.event()), sealed), StandardCharsets.US_ASCII);
            return Optional.of(new ReceiptNumber(digits));
        } catch (SealBrokenException _) {
            // Sealed to an earlier card, whose letters nobody here can open either.
            return Optional.empty();
        }
    }

    private static byte[] about(EventId event) {
        return (LABEL + event.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
