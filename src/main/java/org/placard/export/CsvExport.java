package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Gatherers;
import org.placard.event.Events;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.ledger.Withdrawals;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what was signed as CSV. One record after the other passes through: memory holds a few opened ones and the
 * numbers of what was taken back, however many there are. What was taken back never leaves.
 */
@Component
public class CsvExport {

    /** So many are opened at once: enough to keep all cores at work behind one file. */
    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private final Ledger ledger;
    private final Events events;
    private final ApplicationEventPublisher audit;

    CsvExport(Ledger ledger, Events events, ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Writes the file; the audit log has it before the first name leaves.
     *
     * @throws IOException if {@code out} takes no more
     */
    public Exported write(ExportOrder order, OpenVault vault, OutputStream out, Progress progress) throws IOException {
        var event = events.current().id();
        var withdrawals = Withdrawals.of(ledger, event, vault);
        if (withdrawals.unreadable() > 0) {
            return new Exported.WithdrawalsUnreadable(withdrawals.unreadable());
        }
        note(vault, "export.begun", order, "");
        var passage = new Passage(order, withdrawals);
        if (!passAll(event, order, vault, passage, CsvFile.begin(order.audience(), out), progress)) {
            note(vault, "export.cancelled", order, "");
            return new Exported.Cancelled();
        }
        var written = passage.written();
        note(vault, "export.written", order, ", " + written.rows() + " rows");
        return written;
    }

    /** How many records {@link Progress} will have heard of at the end. */
    public int size(ExportOrder order) {
        return ledger.tally(events.current().id()).rows().stream()
                .filter(row -> row.campaign().equals(order.campaign())
                        && Passage.isOf(order.audience(), row.kind())
                        && (order.practice() || !row.practice()))
                .mapToInt(Tally.Row::count)
                .sum();
    }

    private boolean passAll(
            EventId event, ExportOrder order, OpenVault vault, Passage passage, CsvFile file, Progress progress)
            throws IOException {
        try (var records = ledger.records(event)) {
            var opened = records.filter(kept -> Passage.concerns(order, kept))
                    .gather(Gatherers.mapConcurrent(AT_ONCE, kept -> Opened.of(kept, vault)))
                    .iterator();
            for (int done = 1; opened.hasNext(); done++) {
                passage.write(opened.next(), file);
                if (!progress.goesOn(done)) {
                    return false;
                }
            }
            file.flush();
            return true;
        } catch (UncheckedIOException e) {
            throw new IOException("The file could not be written on", e);
        }
    }

    private void note(OpenVault vault, String what, ExportOrder order, String more) {
        var detail = order.campaign() + ", " + order.audience().word() + more;
        audit.publishEvent(new Audited(vault.coordinator().value(), what, detail));
    }
}
