package org.placard.printing.printer;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.placard.printing.printer.Trouble.Kind;

/** How jobs go, as a printer tells by IPP; it remembers what was said before, since what is said may be of another job. */
final class IppCourse {

    private final Supplier<Look> printer;
    private final Map<Integer, Integer> upTimes = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> begun = new ConcurrentHashMap<>();

    /** @param printer how the printer is; asked where a job waits */
    IppCourse(Supplier<Look> printer) {
        this.printer = printer;
    }

    static IppPacket question(URI uri, int job, String asker) {
        return IppPacket.getJobAttributes(
                        uri,
                        job,
                        Types.jobId,
                        Types.jobState,
                        Types.jobStateReasons,
                        Types.jobPrinterUpTime,
                        Types.timeAtProcessing)
                .putOperationAttributes(Types.requestingUserName.of(asker))
                .build();
    }

    Course read(int job, IppPacket answer) {
        var said = answer.get(Tag.jobAttributes);
        var state = said == null ? null : said.getValue(Types.jobState);
        if (said == null || state == null) {
            return new Course.Unheard(new Trouble(Kind.NO_PRINTER, "no job state"));
        }
        if (wentBack(job, said)) {
            return new Course.Forgotten();
        }
        if (state.equals(JobState.completed)) {
            return new Course.Finished();
        }
        return state.equals(JobState.aborted) || state.equals(JobState.canceled)
                ? new Course.Ended(new Trouble(Kind.GAVE_UP, reasons(said)))
                : underway(job, said);
    }

    /** Whether it was switched off since it was last asked about this job: its numbers mean other jobs now. */
    private boolean wentBack(int job, AttributeGroup said) {
        int now = number(said, Types.jobPrinterUpTime);
        if (now <= 0) {
            return false;
        }
        var before = upTimes.put(job, now);
        return before != null && before > now;
    }

    /** A job waits for what its printer waits for, and only the printer says for what. */
    private Course underway(int job, AttributeGroup said) {
        if (beganAnew(job, said)) {
            return new Course.Ended(new Trouble(Kind.GAVE_UP, "begun anew"));
        }
        return switch (printer.get()) {
            case Look.Unseen(var why) -> new Course.Underway(List.of(why));
            case Look.Seen seen -> underway(job, seen);
        };
    }

    /** A queue that was paused under a job sends it to its printer once more when it goes on, whatever came out before. */
    private Course underway(int job, Look.Seen seen) {
        var troubles = seen.troubles().isEmpty() ? seen.warnings() : seen.troubles();
        return troubles.stream()
                .filter(why -> why.kind() == Kind.QUEUE_PAUSED && begun.containsKey(job))
                .findFirst()
                .<Course>map(Course.Ended::new)
                .orElseGet(() -> new Course.Underway(troubles));
    }

    private boolean beganAnew(int job, AttributeGroup said) {
        int at = number(said, Types.timeAtProcessing);
        if (at <= 0) {
            return false;
        }
        var before = begun.put(job, at);
        return before != null && before != at;
    }

    private static int number(AttributeGroup said, AttributeType<Integer> type) {
        var number = said.getValue(type);
        return number == null ? 0 : number;
    }

    private static String reasons(AttributeGroup said) {
        var reasons = said.getStrings(Types.jobStateReasons);
        return reasons == null ? "" : String.join(", ", reasons);
    }
}
