package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OnDisk;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Verification.Kind;
import org.placard.shared.UnreadyException;
import org.placard.vault.RingSignature;

@DisplayName("What is erased in the files of a journal")
class ErasedSegmentsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("An end that was set aside and holds the same part goes with it")
    void setAside() throws IOException {
        try (var node = Node.on(folder)) {
            take(node, 2);
            var erased = node.lines.record(records(node).getFirst().id()).orElseThrow();
            var aside = Files.createDirectory(folder.resolve("set-aside"));
            Files.write(aside.resolve("00000001-80-0.done"), Arrays.copyOf(erased.sealed(), 900));
            Files.write(aside.resolve("00000001-90-0.done"), new byte[900]);

            node.lines.erase(Set.of(SealedPart.of(erased)));

            assertThat(aside).isDirectoryNotContaining("glob:**-80-0.done").isDirectoryContaining("glob:**-90-0.done");
        }
    }

    @Test
    @DisplayName(
            "A power cut at any write, sync or renaming leaves each record whole or erased, and erasing goes on from there")
    void powerCuts() throws IOException {
        var random = new Random(Long.getLong("seed", 18));
        for (int writes = 0; writes < 9; writes++) {
            for (int after = 0; after < 3; after++) {
                cutAfter(writes, Files.createDirectory(folder.resolve(writes + "-" + after)), random);
            }
        }
    }

    private static void cutAfter(int writes, Path root, Random random) throws IOException {
        var before = Files.createDirectory(root.resolve("before"));
        var disk = new PowerCutDisk(before);
        var taken = new ArrayList<KeptRecord>();
        var parts = new HashSet<SealedPart>();
        try (var node = Node.on(disk, before)) {
            take(node, 6);
            taken.addAll(records(node));
            IntStream.of(1, 3).forEach(each -> parts.add(part(node, taken.get(each))));
            parts.forEach(part -> order(node, part));
            disk.cutAfter(writes);
            eraseOrFail(node, disk, parts);
        } catch (UncheckedIOException | UnreadyException e) {
            assertThat(disk.isOut()).as(e.toString()).isTrue();
        }
        var after = Files.createDirectory(root.resolve("after"));
        var survived = disk.afterCut(after, random);
        try (var node = Node.on(survived, after)) {
            assertWholeOrErased(node, taken);
            node.lines.erase(parts);
            assertThat(records(node).stream().filter(KeptRecord::isErased)).hasSize(2);
            take(node, 1);
            assertThat(problems(node)).isEmpty();
            for (var part : List.of(1, 3)) {
                assertThat(OnDisk.holding(after, taken.get(part).sealed())).isEmpty();
            }
        }
    }

    private static void eraseOrFail(Node node, PowerCutDisk disk, Set<SealedPart> parts) {
        try {
            node.lines.erase(parts);
            disk.cutAfter(0);
        } catch (UncheckedIOException e) {
            assertThat(disk.isOut()).as(e.toString()).isTrue();
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> take(node, 1));
        }
    }

    private static void assertWholeOrErased(Node node, List<KeptRecord> taken) {
        var now = records(node);
        assertThat(now.stream().map(KeptRecord::id))
                .containsExactlyElementsOf(taken.stream().map(KeptRecord::id).toList());
        for (int each = 0; each < now.size(); each++) {
            if (!now.get(each).isErased()) {
                assertThat(now.get(each).sealed()).isEqualTo(taken.get(each).sealed());
            } else {
                assertThat(each).isIn(1, 3);
            }
        }
        assertThat(problems(node)).isEmpty();
    }

    private static List<Verification.Problem> problems(Node node) {
        return node.verified().problems().stream()
                .filter(problem -> problem.kind() != Kind.NOT_ERASED)
                .toList();
    }

    private static void order(Node node, SealedPart part) {
        var signature = new RingSignature(TrustedRing.NEWEST, new byte[64]);
        node.ledger.note(new Tombstone(part, Drafts.PACK, Reason.WITHDRAWN, 1, signature).fact());
    }

    private static SealedPart part(Node node, KeptRecord record) {
        return SealedPart.of(node.lines.record(record.id()).orElseThrow());
    }

    private static void take(Node node, int times) {
        for (int each = 0; each < times; each++) {
            node.ledger.take(Drafts.signature());
        }
    }

    private static List<KeptRecord> records(Node node) {
        try (var records = node.ledger.records(Drafts.EVENT)) {
            return records.toList();
        }
    }
}
