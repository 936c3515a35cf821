package org.placard.shared;

import java.util.List;

/** One of the benchmarks of {@code ./placard bench}: measures itself and its rival in the same run. */
public interface Benchmark {

    /** What it is called on the command line. */
    String name();

    /** Runs with its own warm-up; takes at most a few minutes. */
    List<Ratio> run();

    /**
     * One line of the table.
     *
     * @param work what was done
     * @param rival what it was measured against
     * @param ratio as the target states it, rival's cost through ours unless the work says otherwise
     * @param target what is to be reached
     * @param spread both medians with their spread, for reading
     */
    record Ratio(String work, String rival, double ratio, double target, String spread) {

        /** A rival that this machine does not have. */
        public static Ratio notHere(String work, String rival, double target) {
            return new Ratio(work, rival, Double.NaN, target, "not here");
        }
    }
}
