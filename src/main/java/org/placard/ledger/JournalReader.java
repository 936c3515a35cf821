package org.placard.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.FrameFormat.Framed;
import org.placard.ledger.SegmentReader.Bad;
import org.placard.ledger.SegmentReader.Good;
import org.placard.ledger.SegmentReader.Piece;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;
import org.placard.shared.Sha256;

/** Reads a journal from its first segment to its last: hands on what is good and names what is not. Changes nothing. */
final class JournalReader {

    private final Disk disk;
    private final Consumer<Located> each;
    private final List<Problem> problems = new ArrayList<>();
    private final ChainCheck chain = new ChainCheck();
    private final Set<ActionId> ids = new HashSet<>();
    private byte @Nullable [] journal;
    private long lastNumber;
    private @Nullable End end;
    private @Nullable Torn torn;

    private JournalReader(Disk disk, Consumer<Located> each) {
        this.disk = disk;
        this.each = each;
    }

    /** A good frame and where it stands. */
    record Located(int segment, int offset, Framed framed) {}

    /** Where the good part of the last segment ends, and where the group begins that was synced last. */
    record End(int segment, int group, int offset) {}

    /** An unfinished end: nothing from {@code offset} on was ever waited for with success. */
    record Torn(Path file, int segment, int offset) {}

    /**
     * What a journal holds as a whole.
     *
     * @param journal its random identity, absent where no segment tells it
     * @param lastLink hash of the last link known
     * @param end absent where there is no segment to go on with
     * @param highest number of the last file, whatever is in it
     */
    record Reading(
            byte @Nullable [] journal,
            long lastNumber,
            Sha256 lastLink,
            @Nullable End end,
            int highest,
            @Nullable Torn torn,
            Set<ActionId> ids,
            List<Problem> problems) {

        /** The journal's identity; of a new one drawn. */
        byte[] identity(SecureRandom random) {
            if (journal != null) {
                return journal;
            }
            var drawn = new byte[SegmentFormat.ID];
            random.nextBytes(drawn);
            return drawn;
        }

        /** Number of the last file that was begun whole. */
        int lastWhole() {
            return torn != null && torn.offset() < SegmentFormat.HEADER ? highest - 1 : highest;
        }
    }

    static Reading read(Disk disk, Path folder, Consumer<Located> each) throws IOException {
        return new JournalReader(disk, each).read(disk.list(folder));
    }

    private Reading read(List<Path> files) throws IOException {
        int highest = files.stream().mapToInt(SegmentFormat::numberOf).max().orElse(0);
        for (var file : files) {
            int segment = SegmentFormat.numberOf(file);
            if (segment == 0) {
                foreign(file, "this file is no segment of the journal");
            } else {
                segment(file, segment, segment == highest);
            }
        }
        return new Reading(journal, lastNumber, chain.last(), end, highest, torn, ids, problems);
    }

    private void segment(Path file, int segment, boolean last) throws IOException {
        end = null;
        if (disk.size(file) > SegmentFormat.LARGEST + FrameFormat.LARGEST_BODY) {
            foreign(file, "this file is larger than a segment can be");
            return;
        }
        var bytes = disk.read(file);
        var header = SegmentFormat.read(bytes);
        var pieces = SegmentReader.pieces(bytes, SegmentFormat.HEADER);
        if (header == null) {
            headerless(file, segment, pieces, last);
        } else if (belongs(file, segment, header)) {
            journal = header.journal();
            frames(file, segment, pieces, last);
        }
    }

    private void headerless(Path file, int segment, List<Piece> pieces, boolean last) {
        if (pieces.stream().anyMatch(Good.class::isInstance)) {
            report(Kind.CHANGED, file, 0, "the segment's header is damaged");
            frames(file, segment, pieces, last);
            end = null;
        } else if (last && pieces.isEmpty()) {
            report(Kind.TRUNCATED, file, 0, "the segment was never begun whole");
            torn = new Torn(file, segment, 0);
        } else {
            foreign(file, "this file is no segment of the journal");
        }
    }

    private boolean belongs(Path file, int segment, SegmentFormat.Header header) {
        if (journal != null && !Arrays.equals(journal, header.journal())) {
            foreign(file, "this segment is of another journal");
            return false;
        }
        if (header.segment() != segment) {
            foreign(file, "this is segment " + header.segment() + " under another name");
            return false;
        }
        if (header.first() > lastNumber + 1) {
            missing(file, 0, header.first());
            lastNumber = header.first() - 1;
        }
        return true;
    }

    private void frames(Path file, int segment, List<Piece> pieces, boolean last) {
        int whole = last ? SegmentTail.beginsAt(pieces, lastNumber) : pieces.size();
        boolean damaged = false;
        end = new End(segment, SegmentFormat.HEADER, SegmentFormat.HEADER);
        for (var piece : pieces.subList(0, whole)) {
            switch (piece) {
                case Good good -> frame(file, segment, good, damaged);
                case Bad bad -> report(bad.cutOff() ? Kind.TRUNCATED : Kind.CHANGED, file, bad.offset(), said(bad));
            }
            damaged = piece instanceof Bad;
        }
        if (whole < pieces.size()) {
            torn(file, segment, pieces.get(whole));
        }
    }

    private void torn(Path file, int segment, Piece first) {
        torn = new Torn(file, segment, first.offset());
        var cutOff = first instanceof Bad bad && bad.cutOff();
        report(
                cutOff ? Kind.TRUNCATED : Kind.CHANGED,
                file,
                first.offset(),
                "the journal's end was not finished, or was damaged since");
    }

    private void frame(Path file, int segment, Good good, boolean damagedBefore) {
        var framed = good.framed();
        end = endAfter(segment, good);
        if (framed.number() <= lastNumber) {
            report(Kind.FRAME_TWICE, file, good.offset(), "frame " + framed.number() + " stands twice");
            return;
        }
        if (framed.number() > lastNumber + 1 && !damagedBefore) {
            missing(file, good.offset(), framed.number());
        }
        lastNumber = framed.number();
        if (isSound(file, good.offset(), framed.frame())) {
            each.accept(new Located(segment, good.offset(), framed));
        }
    }

    private boolean isSound(Path file, int offset, Frame frame) {
        return switch (frame) {
            case Frame.Kept kept -> isSound(file, offset, kept, chain.follow(kept.link()), true);
            case Frame.Received received -> {
                var record = received.record();
                yield isSound(
                        file,
                        offset,
                        record,
                        chain.followOther(record.link()),
                        received.standing() == Standing.COUNTED);
            }
            case Frame.OthersLine others -> {
                chain.beginOther(others.start());
                yield true;
            }
            default -> true;
        };
    }

    private End endAfter(int segment, Good good) {
        var framed = good.framed();
        int group = framed.group() == framed.number() || end == null ? good.offset() : end.group();
        return new End(segment, group, good.end());
    }

    private boolean isSound(Path file, int offset, Frame.Kept kept, @Nullable String link, boolean counted) {
        if (link != null) {
            report(Kind.CHAIN_BREAK, file, offset, link);
        }
        var hashes = ChainCheck.hashes(kept);
        if (hashes != null) {
            report(Kind.HASH_MISMATCH, file, offset, hashes);
            return false;
        }
        try {
            var id = Core.read(kept.core()).id();
            if (counted && !ids.add(id)) {
                report(Kind.FRAME_TWICE, file, offset, "record " + id + " stands twice");
                return false;
            }
            return true;
        } catch (FormatException e) {
            report(Kind.HASH_MISMATCH, file, offset, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void missing(Path file, int offset, long found) {
        report(Kind.FRAME_MISSING, file, offset, "frames " + (lastNumber + 1) + " to " + (found - 1) + " are missing");
    }

    private static String said(Bad bad) {
        return bad.length() + " bytes are not what was written";
    }

    private void foreign(Path file, String message) {
        problems.add(new Problem(Kind.FOREIGN_FILE, String.valueOf(file.getFileName()), message));
    }

    private void report(Kind kind, Path file, int offset, String message) {
        problems.add(new Problem(kind, file.getFileName() + " at byte " + offset, message));
    }
}
