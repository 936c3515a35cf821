package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Gatherers;
import org.placard.counting.Counting;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.shared.Audited;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what was signed to a file. One record after the other passes through: memory holds a few opened ones and the
 * numbers of what was taken back, however many there are. What was taken back never leaves, and for anybody outside nobody leaves twice.
 */
@Component
public class Exports {

    /** So many are read and opened in a row: less to hand from thread to thread. */
    private static final int A_TIME = 64;

    /** So many rows at once: enough to keep all cores at work behind one file. */
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final Ledger ledger;
    private final ExportFiles files;
    private final Counting counting;
    private final ApplicationEventPublisher audit;

    Exports(Ledger ledger, ExportFiles files, Counting counting, ApplicationEventPublisher audit) {
        this.counting = counting;
        this.ledger = ledger;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Writes the file; the audit log has it before the first name leaves.
     *
     * @throws IOException if {@code out} takes no more
     */
    public Exported write(ExportOrder order, OpenVault vault, OutputStream out, Progress progress) throws IOException {
        var verdicts = counting.verdicts(vault, order.event());
        if (verdicts.unreadableWithdrawals() > 0) {
            return new Exported.WithdrawalsUnreadable(verdicts.unreadableWithdrawals());
        }
        note(vault, "export.begun", order, "");
        var exported = pass(order, vault, new Passage(order, verdicts), out, progress);
        switch (exported) {
            case Exported.Written written -> note(vault, "export.written", order, ", " + written.rows() + " rows");
            default -> note(vault, "export.cancelled", order, "");
        }
        return exported;
    }

    /** How many records {@link Progress} will have heard of at the end. */
    public int size(ExportOrder order) {
        return ledger.tally(order.event()).rows().stream()
                .filter(row -> order.campaigns().contains(row.campaign())
                        && order.kinds().contains(row.kind())
                        && (order.practice() || !row.practice()))
                .mapToInt(Tally.Row::count)
                .sum();
    }

    private Exported pass(ExportOrder order, OpenVault vault, Passage passage, OutputStream out, Progress progress)
            throws IOException {
        try (var locked = Locked.as(order, out)) {
            var file = files.begin(order, passage.verdicts(), locked);
            var counted = new Counted(progress);
            for (var kinds : order.passes()) {
                if (!passAll(order, kinds, vault, passage, file, counted)) {
                    return new Exported.Cancelled();
                }
            }
            var exported = file.finish(passage.written());
            locked.finish();
            return exported;
        } catch (UncheckedIOException e) {
            throw new IOException("The file could not be written on", e);
        }
    }

    private boolean passAll(
            ExportOrder order,
            Set<ActionKind> kinds,
            OpenVault vault,
            Passage passage,
            ExportFile file,
            Counted counted)
            throws IOException {
        try (var records = ledger.filed(order.event())) {
            var passings = records.filter(filed -> Passage.concerns(order, kinds, filed))
                    .gather(Gatherers.windowFixed(A_TIME))
                    .gather(Gatherers.mapConcurrent(AT_ONCE, some -> Passing.of(some, vault, passage, file)))
                    .iterator();
            while (passings.hasNext()) {
                var passing = passings.next();
                for (var ruling : passing.rulings()) {
                    passage.count(ruling);
                    if (!counted.goesOn()) {
                        return false;
                    }
                }
                passing.sheaf().lay();
            }
            return true;
        }
    }

    private void note(OpenVault vault, String what, ExportOrder order, String more) {
        audit.publishEvent(new Audited(vault.coordinator().value(), what, order.said() + more));
    }

    /** Tells how many it were, over all passes. */
    private static final class Counted {

        private final Progress progress;
        private int done;

        Counted(Progress progress) {
            this.progress = progress;
        }

        boolean goesOn() {
            done++;
            return progress.goesOn(done);
        }
    }
}
