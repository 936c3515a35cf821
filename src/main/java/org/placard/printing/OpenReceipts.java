package org.placard.printing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.shared.ActionId;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;

/**
 * The numbers by which letters at the unlocked table could be taken back. A letter that was handed over leaves its number
 * behind, sealed, and nothing else: until it is posted somebody may think again.
 */
final class OpenReceipts {

    private final OpenTableKey key;
    private final TableFolder folder;
    private final LetterPages letters;
    private final TakenBackLetters takenBack;
    private final Map<ActionId, Optional<ReceiptNumber>> known = new HashMap<>();
    private final Map<Path, Optional<ReceiptNumber>> opened = new HashMap<>();

    OpenReceipts(OpenTableKey key, TableFolder folder, LetterPages letters, TakenBackLetters takenBack) {
        this.key = key;
        this.folder = folder;
        this.letters = letters;
        this.takenBack = takenBack;
    }

    /** Those among the letters whose writers took them back. */
    synchronized List<PrintJob> takenBack(List<PrintJob> among) {
        var numbers = folder.backs(key.event()).stream()
                .map(file -> opened.computeIfAbsent(file, _ -> takenBack.open(file, key)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return numbers.isEmpty()
                ? List.of()
                : among.stream()
                        .filter(job ->
                                of(job.ticket()).filter(numbers::contains).isPresent())
                        .toList();
    }

    /** Those among the letters whose numbers cannot be read here, where somebody took something back. */
    synchronized List<PrintJob> unmatched(List<PrintJob> among) {
        return folder.backs(key.event()).isEmpty()
                ? List.of()
                : among.stream().filter(job -> of(job.ticket()).isEmpty()).toList();
    }

    /** Keeps the letter's number beside its slip, which is about to go. */
    void keep(Ticket ticket) {
        of(ticket)
                .ifPresent(receipt -> folder.key(ticket.event())
                        .ifPresent(table -> folder.keep(ticket, SealedReceipt.seal(ticket, receipt, table))));
    }

    /** Looks the number up while it is still there to be read. */
    void know(Ticket ticket) {
        of(ticket);
    }

    /** Removes what says that the letter was taken back: it is torn up. */
    void forget(Ticket ticket) {
        of(ticket).ifPresent(receipt -> takenBack.forget(receipt, key));
    }

    private synchronized Optional<ReceiptNumber> of(Ticket ticket) {
        return known.computeIfAbsent(ticket.id(), _ -> find(ticket));
    }

    private Optional<ReceiptNumber> find(Ticket ticket) {
        try {
            var slip = folder.slip(ticket);
            if (slip.isPresent()) {
                return Optional.of(inside(slip.get()));
            }
            var left = folder.receipt(ticket);
            return left.isPresent() ? Optional.of(left.get().open(ticket, key)) : Optional.empty();
        } catch (SealBrokenException _) {
            // Sealed to an earlier card: whoever took it back is known to the coordinators alone.
            return Optional.empty();
        }
    }

    private ReceiptNumber inside(Slip slip) throws SealBrokenException {
        var words = slip.open(key);
        try {
            return letters.receipt(words);
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }
}
