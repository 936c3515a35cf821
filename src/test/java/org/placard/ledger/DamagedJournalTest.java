package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.ledger.SegmentReader.Good;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;

/** What damage does to a journal of two facts and four records from two starts. */
class DamagedJournalTest {

    /** Headers, a line start, a fact and the beginning of a record: here every byte is tried, later every fifth. */
    private static final int FIRST_FRAMES = 700;

    @TempDir
    private Path data;

    private final Map<ActionId, Draft> taken = new HashMap<>();
    private List<IndexRow> indexed = List.of();
    private Path segment = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeEach
    void twoStarts() throws IOException {
        for (int start = 0; start < 2; start++) {
            try (var node = Node.on(data)) {
                node.ledger.note(new Fact("event.opened.1", new byte[] {1, 2, 3}));
                take(node);
                take(node);
                indexed = node.projectedRows().orElseThrow();
            }
        }
        segment = SegmentFormat.file(Journal.folder(data), 1);
        whole = Files.readAllBytes(segment);
    }

    @Test
    void anUnharmedOneIsClean() {
        var report = verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.records()).isEqualTo(4);
        assertThat(report.facts()).isEqualTo(2);
        assertThat(report.lines()).isEqualTo(2);
    }

    @Test
    void everyChangedByteIsNamedAndNoWrongRecordIsRead() throws Exception {
        for (int at = 0; at < whole.length; at += at < FIRST_FRAMES ? 1 : 5) {
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << (at % 8));
            Files.write(segment, changed);

            assertThat(problems()).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void everyTruncationIsNamed() throws Exception {
        for (int length = whole.length - 1; length >= 0; length -= 13) {
            Files.write(segment, Arrays.copyOf(whole, length));

            assertThat(verify().problems())
                    .as("cut to %d bytes", length)
                    .extracting(Problem::kind)
                    .contains(Kind.TRUNCATED);
        }
    }

    @Test
    void aCutBetweenTwoFramesIsNamedByWhatTheIndexKnows() throws Exception {
        Files.write(segment, Arrays.copyOf(whole, frames().getLast().offset()));

        assertThat(verify().problems())
                .singleElement()
                .asString()
                .contains("1 later records that the journal no longer holds");
    }

    @Test
    void aFrameThatStandsTwiceIsNamed() throws Exception {
        var last = frames().getLast();
        Files.write(segment, Arrays.copyOfRange(whole, last.offset(), last.end()), StandardOpenOption.APPEND);

        assertThat(kinds()).containsExactly(Kind.FRAME_TWICE);
    }

    @Test
    void aFrameTakenOutIsNamed() throws Exception {
        var second = frames().get(2);
        write(Arrays.copyOf(whole, second.offset()), Arrays.copyOfRange(whole, second.end(), whole.length));

        assertThat(kinds()).contains(Kind.FRAME_MISSING, Kind.CHAIN_BREAK);
    }

    @Test
    void foreignFilesAreNamedAndStopNothing() throws Exception {
        Files.writeString(Journal.folder(data).resolve("holiday.jpg"), "not a journal");
        Files.writeString(SegmentFormat.file(Journal.folder(data), 7), "not a journal either".repeat(100));

        assertThat(kinds()).containsExactly(Kind.FOREIGN_FILE, Kind.FOREIGN_FILE);
        try (var node = Node.on(data)) {
            take(node);
            assertAllThere(node);
        }
    }

    @Test
    void aSegmentOfAnotherJournalIsNamedAndNotRead(@TempDir Path other) throws Exception {
        try (var node = Node.on(other)) {
            node.ledger.take(Drafts.signature());
        }
        Files.copy(SegmentFormat.file(Journal.folder(other), 1), SegmentFormat.file(Journal.folder(data), 2));

        var report = verify();

        assertThat(report.problems()).extracting(Problem::kind).containsExactly(Kind.FOREIGN_FILE);
        assertThat(report.records()).isEqualTo(4);
    }

    @Test
    void aSealedPartPutUnderAnotherLinkIsNamedAndNotRead() throws Exception {
        var frame = frames().get(2);
        var kept = (Frame.Kept) frame.framed().frame();
        var forged = kept.sealed().clone();
        forged[100] ^= 1;
        replace(frame, new Frame.Kept(kept.core(), forged, kept.link()));

        assertThat(kinds()).contains(Kind.HASH_MISMATCH);
        assertThat(problems()).isNotEmpty();
    }

    @Test
    void aLinkThatNamesAnotherPredecessorIsNamed() throws Exception {
        var frame = frames().getLast();
        var kept = (Frame.Kept) frame.framed().frame();
        var link = kept.link();
        replace(
                frame,
                new Frame.Kept(
                        kept.core(),
                        kept.sealed(),
                        new Link(link.line(), link.sequence(), link.hour(), link.core(), link.sealed(), Link.NONE)));

        assertThat(kinds()).containsExactly(Kind.CHAIN_BREAK, Kind.INDEX_DIFFERS);
    }

    @Test
    void aStartKeepsWhatIsGoodAroundADamagedPlaceSaysSoAndGoesOn() throws Exception {
        var changed = whole.clone();
        changed[frames().get(2).offset() + 500] ^= 1;
        Files.write(segment, changed);

        try (var node = Node.on(data)) {
            assertThat(node.journal.problems()).extracting(Problem::kind).contains(Kind.CHANGED);
            taken.remove(idOf(frames().get(2)));
            take(node);
            assertAllThere(node);
        }
    }

    @Test
    void anUnfinishedEndIsSetAsideAndCutOff() throws Exception {
        var last = frames().getLast();
        Files.write(segment, Arrays.copyOf(whole, last.end() - 100));
        taken.remove(idOf(last));

        try (var node = Node.on(data)) {
            take(node);
            assertAllThere(node);
        }

        assertThat(problems()).isEmpty();
        try (var files = Files.list(data.resolve("set-aside"))) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasSize(last.length() - 100L));
        }
    }

    @Test
    void wholeRecordsBehindAnUnfinishedPlaceArePutBackUnderNewLinks() throws Exception {
        var first = frames().get(frames().size() - 2);
        var second = frames().getLast();
        var oneGroup = FrameFormat.write(
                second.framed().number(),
                first.framed().number(),
                second.framed().frame());
        var changed = Arrays.copyOf(whole, first.offset() + first.length());
        changed[first.offset() + 200] ^= 1;
        write(changed, oneGroup);

        try (var node = Node.on(data)) {
            assertThat(node.journal.holds(idOf(second))).isTrue();
            assertThat(node.journal.holds(idOf(first))).isFalse();
        }
        assertThat(problems()).isEmpty();
    }

    private void take(Node node) {
        var draft = Drafts.signature();
        node.ledger.take(draft);
        taken.put(draft.id(), draft);
    }

    private void assertAllThere(Node node) {
        try (var records = node.ledger.records(Drafts.EVENT)) {
            assertThat(records.map(KeptRecord::id)).containsExactlyInAnyOrderElementsOf(taken.keySet());
        }
    }

    /** Every record that is read at all must be what was taken. */
    private List<Problem> problems() throws Exception {
        var records = new ArrayList<Frame.Kept>();
        var reading = JournalReader.read(new RealDisk(), Journal.folder(data), located -> {
            if (located.framed().frame() instanceof Frame.Kept kept) {
                records.add(kept);
            }
        });
        for (var kept : records) {
            var id = Core.read(kept.core()).id();
            var plain = Arrays.copyOfRange(kept.sealed(), Hashes.BYTES, kept.sealed().length - 16);
            assertThat(taken.get(id)).isNotNull().extracting(Draft::content).isEqualTo(ContentFormat.read(plain));
        }
        return reading.problems();
    }

    private List<Kind> kinds() {
        return verify().problems().stream().map(Problem::kind).toList();
    }

    private Verification.Report verify() {
        return new JournalVerification(new RealDisk(), data, problems -> Optional.of(indexed)).run();
    }

    private List<Good> frames() {
        return SegmentReader.pieces(whole, SegmentFormat.HEADER).stream()
                .map(Good.class::cast)
                .toList();
    }

    private static ActionId idOf(Good frame) throws FormatException {
        return Core.read(((Frame.Kept) frame.framed().frame()).core()).id();
    }

    private void replace(Good place, Frame frame) throws IOException {
        write(
                Arrays.copyOf(whole, place.offset()),
                FrameFormat.write(place.framed().number(), place.framed().group(), frame),
                Arrays.copyOfRange(whole, place.end(), whole.length));
    }

    private void write(byte[]... parts) throws IOException {
        Files.write(segment, new byte[0]);
        for (var part : parts) {
            Files.write(segment, part, StandardOpenOption.APPEND);
        }
    }
}
