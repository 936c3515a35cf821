package org.placard.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.Printer;
import org.placard.printing.printer.Submission;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** A printer whose troubles a test makes and mends; what came out lies in its tray. */
public final class FakePrinter implements Printer {

    private final List<Integer> tray = new ArrayList<>();
    private @Nullable Trouble trouble;
    private @Nullable Submission next;
    private Course course = new Course.Finished();
    private int looks;

    /** The numbers of the letters that came out, in their order. */
    public synchronized List<Integer> tray() {
        return List.copyOf(tray);
    }

    public synchronized void stopsFor(Kind kind) {
        trouble = new Trouble(kind, "");
    }

    public synchronized void isMended() {
        trouble = null;
        course = new Course.Finished();
    }

    /** Answers the next submission so, and the ones after as ever. */
    public synchronized void answersNext(Submission answer) {
        next = answer;
    }

    /** Says this of every letter it has, until it is mended. */
    public synchronized void saysOfLetters(Course said) {
        course = said;
    }

    /** How often it was asked how it is. */
    public synchronized int looks() {
        return looks;
    }

    @Override
    public synchronized Look look() {
        looks++;
        return new Look.Seen("Fake", Set.of(), trouble == null ? List.of() : List.of(trouble), List.of());
    }

    @Override
    public synchronized Submission submit(Pages pages, boolean onAnyPaper) {
        var answer = next;
        next = null;
        if (answer != null) {
            return answer;
        }
        if (trouble != null) {
            return new Submission.Refused(trouble);
        }
        tray.add(pages.number());
        return new Submission.Accepted(pages.number());
    }

    @Override
    public synchronized Course follow(int job) {
        return course;
    }

    @Override
    public synchronized void abandon(int job) {
        tray.remove(Integer.valueOf(job));
    }
}
