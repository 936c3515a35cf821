package org.placard.printing;

import java.util.Locale;
import java.util.Optional;
import org.placard.shared.ActionId;
import org.placard.shared.LetterProgress;
import org.springframework.stereotype.Component;

/** Tells others how far letters are, in the words that the journal has for it. */
@Component
final class JobProgress implements LetterProgress {

    private final PrintJobs jobs;
    private final OtherTables others;

    JobProgress(PrintJobs jobs, OtherTables others) {
        this.jobs = jobs;
        this.others = others;
    }

    @Override
    public Optional<Stage> of(ActionId letter) {
        return jobs.job(letter)
                .or(() -> others.job(letter))
                .map(job ->
                        new Stage(job.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), job.since()));
    }
}
