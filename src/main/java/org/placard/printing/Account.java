package org.placard.printing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of an event's letters, counted at one moment. Specimens of practice stand apart and count for nothing.
 *
 * @param written by the records in the journal, wherever they went
 * @param elsewhere how many of them never came to this table
 * @param jobs those that did
 * @param sent what went on its way
 * @param specimens how many were written in practice
 * @param practice whether nothing counts yet, and all that is written are specimens
 * @param handedOverIsDone whether a letter in its writer's hands needs nothing more, as the event has it
 */
public record Account(
        int written,
        int elsewhere,
        List<PrintJob> jobs,
        List<OutgoingPost> sent,
        int specimens,
        boolean practice,
        boolean handedOverIsDone) {

    public Account {
        jobs = List.copyOf(jobs);
        sent = List.copyOf(sent);
    }

    /** How many are in one of these states. */
    public int in(JobState... states) {
        return (int) jobs.stream()
                .filter(job -> List.of(states).contains(job.state()))
                .count();
    }

    public int byHand() {
        return (int) jobs.stream().filter(job -> job.ticket().byHand()).count();
    }

    /** How many came out of a printer and were not cancelled afterwards. */
    public int onPaper() {
        return (int) jobs.stream().filter(job -> job.state().isOnPaper()).count();
    }

    /** How many went this way. */
    public int gone(PostWay way) {
        return sent.stream()
                .filter(post -> post.departure().way() == way)
                .mapToInt(OutgoingPost::count)
                .sum();
    }

    /** What this way cost, a sum for each currency. */
    public List<Postage> postage(PostWay way) {
        var sums = new TreeMap<String, Postage>();
        for (var post : sent) {
            var cost = post.departure().postage();
            if (post.departure().way() == way && cost != null) {
                sums.merge(cost.currency().getCurrencyCode(), cost, Postage::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    /** How many are not sent, by the reason that was given. */
    public Map<CancelReason, Integer> cancelled() {
        return jobs.stream()
                .filter(job -> job.state() == JobState.CANCELLED)
                .flatMap(job -> reason(job).stream())
                .collect(Collectors.toMap(
                        reason -> reason, _ -> 1, Integer::sum, () -> new EnumMap<>(CancelReason.class)));
    }

    private static Optional<CancelReason> reason(PrintJob job) {
        return List.of(CancelReason.values()).stream()
                .filter(reason -> reason.name().equals(job.because()))
                .findFirst();
    }

    /** How many still want something done. */
    public int open() {
        return in(JobState.WAITING, JobState.SENT, JobState.HELD, JobState.PRINTED)
                + (handedOverIsDone ? 0 : in(JobState.HANDED_OVER));
    }

    /** What the sums differ by: written against where they are, and gone against what the post book says. */
    public int difference() {
        int gone = sent.stream().mapToInt(OutgoingPost::count).sum();
        return Math.abs(written - elsewhere - jobs.size()) + Math.abs(in(JobState.POSTED, JobState.TAKEN) - gone);
    }

    /** Whether every letter is where it belongs. */
    public boolean isBalanced() {
        return open() == 0 && difference() == 0;
    }
}
