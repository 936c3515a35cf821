package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.placard.shared.Benchmark;
import org.placard.shared.Folders;
import org.placard.vault.Sealer;
import org.springframework.stereotype.Component;

/** A sealed and durable action against a bare append and fdatasync of as many bytes, on the disk that holds the data. */
@Component
final class DurableActionBenchmark implements Benchmark {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 2;
    private static final int ACTIONS = 3_200;

    private final Path data;
    private final Sealer sealer;

    DurableActionBenchmark(Folders folders, Sealer sealer) {
        this.data = folders.data();
        this.sealer = sealer;
    }

    /** One signer's work. */
    @FunctionalInterface
    private interface Work {
        void once() throws IOException;
    }

    @Override
    public String name() {
        return "action";
    }

    @Override
    public List<Ratio> run() {
        try {
            return List.of(
                    measured("durable action, 1 signer", 1, 0.3, false),
                    measured("durable action, 64 signers", 64, 5, false),
                    measured("the same, sealed beforehand, 64 signers", 64, 5, true));
        } catch (IOException e) {
            throw new UncheckedIOException("The disk under " + data + " cannot be measured", e);
        }
    }

    private Ratio measured(String work, int threads, double target, boolean sealedBefore) throws IOException {
        new RealDisk().makeFolder(data);
        var folder = Files.createTempDirectory(data, "bench-");
        try (var journal = Journal.open(new RealDisk(), folder, Clock.systemUTC());
                var bare = FileChannel.open(
                        folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var actions = new BenchmarkActions(journal.node(), sealer);
            int size = actions.frameLength();
            var ours = new double[ROUNDS];
            var rival = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var ready = sealedBefore ? actions.several(ACTIONS) : new ConcurrentLinkedQueue<Entry.Action>();
                double bareTime = microseconds(1, () -> append(bare, size));
                double ourTime = microseconds(threads, () -> journal.append(actions.next(ready)));
                if (round >= 0) {
                    ours[round] = ourTime;
                    rival[round] = bareTime;
                }
            }
            return ratio(work, target, ours, rival);
        } finally {
            remove(folder);
        }
    }

    private static void append(FileChannel file, int size) throws IOException {
        file.write(ByteBuffer.allocate(size));
        file.force(false);
    }

    private static double microseconds(int threads, Work work) {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(() -> repeat(ACTIONS / threads, work));
            }
        }
        return (System.nanoTime() - start) / 1000.0 / ACTIONS;
    }

    private static void repeat(int times, Work work) {
        try {
            for (int i = 0; i < times; i++) {
                work.once();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ratio ratio(String work, double target, double[] ours, double[] rival) {
        Arrays.sort(ours);
        Arrays.sort(rival);
        return new Ratio(
                work,
                "bare append and fdatasync, one after another",
                rival[ROUNDS / 2] / ours[ROUNDS / 2],
                target,
                "%s against %s µs".formatted(spread(ours), spread(rival)));
    }

    private static String spread(double[] sorted) {
        return String.format(
                Locale.ROOT, "%.0f (%.0f–%.0f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
