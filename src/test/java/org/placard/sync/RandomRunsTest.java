package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.sync.Pusher.Visit;

/** Networks and sticks as bad as they get, at random; the seed is printed, so that a run can be had again. */
@OnBothStores
@DisplayName("However bad the network: every action taken is at the hub exactly once")
class RandomRunsTest {

    private final KeptIn kept;

    private static final int MACHINES = 5;
    private static final long AS_MUCH_AS_IS_SENT = 4L * 1024 * 1024;

    @TempDir
    Path folder;

    private final List<Stand> stands = new ArrayList<>();
    private final List<Path> carried = new ArrayList<>();

    RandomRunsTest(KeptIn kept) {
        this.kept = kept;
    }

    @AfterEach
    void stop() {
        stands.forEach(Stand::close);
    }

    @Test
    @DisplayName("five machines, a hundred actions each")
    void aMorning() throws Exception {
        run(Long.getLong("seed", System.nanoTime()), 100);
    }

    @Test
    @Tag("slow")
    @DisplayName("five machines, two thousand actions each")
    void aWeekend() throws Exception {
        run(Long.getLong("seed", System.nanoTime()), 2000);
    }

    private void run(long seed, int actions) throws Exception {
        System.out.println("random run, seed " + seed);
        var random = new Random(seed);
        var hub = hub();
        hub.node.bean(Publications.class).publish(hub.node.open());
        var machines = new ArrayList<Stand>();
        for (int each = 0; each < MACHINES; each++) {
            machines.add(member(hub, "machine" + each));
        }

        for (int taken = 0; taken < actions; taken += 10) {
            for (var machine : machines) {
                machine.sign(10);
                trouble(machine, machines.get(random.nextInt(MACHINES)), hub, random);
            }
        }
        replayAtOnce(hub, machines.getFirst());
        for (var machine : machines) {
            assertThat(machine.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        }

        var taken = new TreeSet<String>();
        machines.forEach(machine -> taken.addAll(machine.recordsAt(hub.event())));
        assertThat(taken).hasSize(MACHINES * actions);
        assertThat(hub.recordsAt(hub.event())).isEqualTo(taken);
        assertThat(hub.idsAt(hub.event())).doesNotHaveDuplicates();
        assertThat(machines).allSatisfy(machine -> assertThat(machine.waiting()).isZero());
        hub.node.bean(Gathering.class).tryAgain();
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
        assertThat(hub.exchange().forks()).isEmpty();
    }

    private void trouble(Stand machine, Stand other, Stand hub, Random random) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> machine.visit(new BadWire(hub, random));
            case 1 -> carried.add(machine.bundle(folder.resolve("stick" + carried.size() + ".bundle")));
            case 2 -> carry(hub, random);
            case 3 -> carry(other, random);
            default -> {
                // The machine is left alone for a while.
            }
        }
    }

    /** Some stick that was written at some time, perhaps for the third time, perhaps half of it, perhaps damaged. */
    private void carry(Stand to, Random random) throws IOException {
        if (carried.isEmpty()) {
            return;
        }
        var bytes = Files.readAllBytes(carried.get(random.nextInt(carried.size())));
        var brought = folder.resolve("brought.bundle");
        Files.write(brought, damaged(bytes, random));
        to.receive(brought);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                var changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            default -> bytes;
        };
    }

    private void replayAtOnce(Stand hub, Stand machine) throws Exception {
        var bundle = folder.resolve("replay.bundle");
        try (var file = Files.newOutputStream(bundle)) {
            machine.node.bean(Bundles.class).write(List.of(), AS_MUCH_AS_IS_SENT, file);
        }
        var nobody = new Hub(
                Stand.ANYWHERE,
                hub.exchange().identity().publicKey(),
                null,
                org.placard.shared.Sha256.of(new byte[32]));
        try (var many = Executors.newFixedThreadPool(50)) {
            var replays = new ArrayList<Callable<Integer>>();
            for (int each = 0; each < 50; each++) {
                var wire = new Stand.Wire(hub, "10.0.0." + each);
                replays.add(() -> wire.bring(nobody, bundle).status());
            }
            var said = new ArrayList<Integer>();
            for (var status : many.invokeAll(replays)) {
                said.add(status.get());
            }
            // Whoever finds the hub full comes again later.
            assertThat(said).contains(200).isSubsetOf(200, 503);
        }
    }

    /** Loses, doubles, cuts and changes what goes over it. */
    private static final class BadWire extends Stand.Wire {

        private final Random random;

        BadWire(Stand hub, Random random) {
            super(hub, "10.1.%d.%d".formatted(random.nextInt(256), random.nextInt(256)));
            this.random = random;
        }

        @Override
        public Said bring(Hub to, Path bundle) throws IOException {
            switch (random.nextInt(6)) {
                case 0 -> throw new IOException("the network is gone");
                case 1 -> {
                    super.bring(to, bundle);
                    throw new IOException("the answer was lost");
                }
                case 2 -> super.bring(to, bundle);
                case 3 -> {
                    var damaged = Files.createTempFile("damaged", ".bundle");
                    Files.copy(
                            new ByteArrayInputStream(RandomRunsTest.damaged(Files.readAllBytes(bundle), random)),
                            damaged,
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    var said = super.bring(to, damaged);
                    Files.delete(damaged);
                    return said;
                }
                case 4 -> {
                    return new Said(503, new byte[0], null);
                }
                default -> {
                    // This time it gets through.
                }
            }
            return super.bring(to, bundle);
        }
    }

    /** Whom the others bring their records to, wherever it keeps them. */
    private Stand hub() {
        return begun(new Stand(folder.resolve("hub"), "hub", kept));
    }

    private Stand stand(String name) {
        return begun(new Stand(folder.resolve(name), name));
    }

    private Stand begun(Stand stand) {
        stands.add(stand);
        return stand;
    }

    private Stand member(Stand hub, String name) {
        var stand = stand(name);
        assertThat(stand.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(stand.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        assertThat(stand.event()).isEqualTo(hub.event());
        return stand;
    }
}
