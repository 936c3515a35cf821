package org.placard.printing.printer;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.printing.printer.IppCall.Reply.Heard;
import org.placard.printing.printer.IppCall.Reply.Unheard;
import org.placard.printing.printer.Trouble.Kind;

/** A printer that speaks IPP: one on the network or the USB cable without a driver, or a CUPS queue in front of any. */
final class IppPrinter implements Printer {

    /** The same for every letter and every person: what a printer logs must say nothing. */
    private static final String NOBODY = "placard";

    private static final String PDF = "application/pdf";
    /** What passes by itself. */
    private static final Set<Status> BUSY = Set.of(
            Status.serverErrorBusy,
            Status.serverErrorTemporaryError,
            Status.serverErrorServiceUnavailable,
            Status.serverErrorNotAcceptingJobs);

    private static final int FIRST_ERROR = 0x0400;
    private static final byte[] NOTHING = {};

    private final URI uri;
    private final IppCall call;
    private final Duration toMove;
    private final Wishes wishes;
    private final IppCourse course = new IppCourse(this::look);

    IppPrinter(PrinterAddress address, Wishes wishes) {
        this(address, wishes, IppCall.TO_MOVE);
    }

    /** @param toMove how long handing pages over may take */
    IppPrinter(PrinterAddress address, Wishes wishes, Duration toMove) {
        this.wishes = wishes;
        this.uri = address.uri();
        this.call = new IppCall(address);
        this.toMove = toMove;
    }

    @Override
    public Look look() {
        return switch (call.ask(IppLook.question(uri, NOBODY), NOTHING, IppCall.TO_HEAR)) {
            case Unheard(var why, var _) -> new Look.Unseen(why);
            case Heard(var answer) -> IppLook.read(answer, wishes);
        };
    }

    @Override
    public Submission submit(Pages pages, boolean onAnyPaper) {
        return switch (look()) {
            case Look.Unseen(var why) -> new Submission.Refused(why);
            case Look.Seen seen
            when seen.lacks(pages.paper()) && !onAnyPaper ->
                new Submission.Refused(
                        new Trouble(Kind.OTHER_PAPER, seen.loaded().toString()));
            case Look.Seen seen
            when !seen.troubles().isEmpty() ->
                new Submission.Refused(seen.troubles().getFirst());
            case Look.Seen seen -> send(pages, new JobTerms(seen, wishes));
        };
    }

    private Submission send(Pages pages, JobTerms terms) {
        var question = IppPacket.printJob(uri)
                .putOperationAttributes(
                        Types.requestingUserName.of(NOBODY), Types.jobName.of(NOBODY), Types.documentFormat.of(PDF))
                .putJobAttributes(terms.of(pages.paper()))
                .build();
        return switch (call.ask(question, pages.pdf(), toMove)) {
            case Unheard(var why, var reached) -> reached ? new Submission.Unclear(why) : new Submission.Refused(why);
            case Heard(var answer) -> submitted(answer);
        };
    }

    private static Submission submitted(IppPacket answer) {
        if (isRefusal(answer)) {
            var kind = BUSY.contains(answer.getStatus()) ? Kind.BUSY : Kind.REFUSED;
            return new Submission.Refused(new Trouble(kind, said(answer)));
        }
        var job = jobAttribute(answer, group -> group.getValue(Types.jobId));
        return job == null
                ? new Submission.Unclear(new Trouble(Kind.NO_PRINTER, "no job number"))
                : new Submission.Accepted(job);
    }

    @Override
    public Course follow(int job) {
        return switch (call.ask(IppCourse.question(uri, job, NOBODY), NOTHING, IppCall.TO_HEAR)) {
            case Unheard(var why, var _) -> new Course.Unheard(why);
            case Heard(var answer) when Status.clientErrorNotFound.equals(answer.getStatus()) -> new Course.Forgotten();
            case Heard(var answer)
            when isRefusal(answer) -> new Course.Unheard(new Trouble(Kind.NO_PRINTER, said(answer)));
            case Heard(var answer) -> course.read(job, answer);
        };
    }

    @Override
    public void abandon(int job) {
        var question = IppPacket.cancelJob(uri, job)
                .putOperationAttributes(Types.requestingUserName.of(NOBODY))
                .build();
        // The answer is of no use: following the job shows what came of it.
        var _ = call.ask(question, NOTHING, IppCall.TO_HEAR);
    }

    @Override
    public Optional<Trouble> resume() {
        var question = new IppPacket.Builder(Operation.resumePrinter)
                .putOperationAttributes(
                        Types.attributesCharset.of("utf-8"),
                        Types.attributesNaturalLanguage.of("en"),
                        Types.printerUri.of(uri),
                        Types.requestingUserName.of(NOBODY))
                .build();
        return switch (call.ask(question, NOTHING, IppCall.TO_HEAR)) {
            case Unheard(var why, var _) -> Optional.of(why);
            case Heard(var answer) when isRefusal(answer) -> Optional.of(new Trouble(Kind.REFUSED, said(answer)));
            case Heard _ -> Optional.empty();
        };
    }

    private static <T> @Nullable T jobAttribute(IppPacket answer, Function<AttributeGroup, @Nullable T> attribute) {
        var job = answer.get(Tag.jobAttributes);
        return job == null ? null : attribute.apply(job);
    }

    private static boolean isRefusal(IppPacket answer) {
        return answer.getStatus().getCode() >= FIRST_ERROR;
    }

    private static String said(IppPacket answer) {
        return answer.getStatus().getName();
    }
}
