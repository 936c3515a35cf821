package org.placard.printing;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.UnreadyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells where a letter is: what stands openly in the journal, and what the press waits for just now. It opens no letter and
 * asks no printer, so an answer never waits for either.
 */
@Component
public class Whereabouts {

    private final PrintJobs jobs;
    private final Closing closing;
    private final ObjectProvider<Workshop> workshop;

    Whereabouts(PrintJobs jobs, Closing closing, ObjectProvider<Workshop> workshop) {
        this.jobs = jobs;
        this.closing = closing;
        this.workshop = workshop;
    }

    /** Where a letter is; empty where it never came to a print table here, or nobody can tell just now. */
    public Optional<Where> of(ActionId letter, EventId event) {
        try {
            var state = jobs.job(letter).map(PrintJob::state);
            return closing.closedAt(event).isPresent()
                    ? Optional.of(state.map(Whereabouts::afterwards).orElse(Where.TABLE_CLOSED))
                    : state.map(this::where);
        } catch (UnreadyException | UncheckedIOException _) {
            // The journal cannot be read just now. Whoever asks was thanked already, and hears nothing new.
            return Optional.empty();
        }
    }

    /** Nobody is sent to a table that is closed. */
    private static Where afterwards(JobState state) {
        return switch (state) {
            case POSTED -> Where.POSTED;
            case HANDED_OVER, TAKEN -> Where.TAKEN;
            case CANCELLED -> Where.CANCELLED;
            case WAITING, SENT, PRINTED, HELD -> Where.TABLE_CLOSED;
        };
    }

    private Where where(JobState state) {
        return switch (state) {
            case WAITING -> keeping(Where.WAITING);
            case SENT -> keeping(Where.PRINTING);
            case PRINTED -> Where.AT_THE_TABLE;
            case HELD -> Where.HELD;
            case HANDED_OVER -> Where.HANDED_OVER;
            case POSTED -> Where.POSTED;
            case TAKEN -> Where.TAKEN;
            case CANCELLED -> Where.CANCELLED;
        };
    }

    private Where keeping(Where unlessItStopped) {
        return workshop.getObject()
                .progress()
                .waitsFor()
                .map(Trouble::kind)
                .map(kind -> kind == Kind.PAPER_OUT ? Where.PAPER_OUT : Where.PRINTER_STOPPED)
                .orElse(unlessItStopped);
    }
}
