package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.placard.ledger.SegmentReader.Bad;
import org.placard.ledger.SegmentReader.Good;
import org.placard.ledger.SegmentReader.Piece;

/** The journal's files: read at any time, and written anew where something in them is to go. */
final class Segments {

    private final Disk disk;
    private final Path folder;
    private final Path begun;
    private final ReadWriteLock swapping = new ReentrantReadWriteLock();
    private final Map<Long, Place> moved = new HashMap<>();

    Segments(Disk disk, Path data) throws IOException {
        this.disk = disk;
        this.folder = Journal.folder(data);
        this.begun = data.resolve("segment.part");
        disk.delete(begun);
    }

    /** Where a frame stands in its segment since that was written anew. */
    record Place(int offset, int length) {}

    /**
     * Reads a record's frame, also by a row from before its segment was written anew.
     *
     * @throws UncheckedIOException if it cannot be read or is no longer what was written
     */
    Frame.Kept read(IndexRow row) {
        swapping.readLock().lock();
        try {
            var place = moved.getOrDefault(row.number(), new Place(row.offset(), row.length()));
            var bytes = disk.read(SegmentFormat.file(folder, row.segment()), place.offset(), place.length());
            return record(row, bytes, 0)
                    .orElseThrow(() -> new IOException(
                            "Record " + row.number() + " of the journal is damaged; ./placard verify says more"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** What stands there, as far as the file goes: frames may stand elsewhere since it was written anew. */
    byte[] read(int segment, int offset, int length) {
        swapping.readLock().lock();
        try {
            var file = SegmentFormat.file(folder, segment);
            long there = Math.clamp(disk.size(file) - offset, 0, length);
            return disk.read(file, offset, Math.toIntExact(there));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** The row's record, if it stands whole at that place of these bytes. */
    static Optional<Frame.Kept> record(IndexRow row, byte[] bytes, int at) {
        var framed = FrameFormat.read(bytes, at);
        if (framed == null || framed.number() != row.number()) {
            return Optional.empty();
        }
        return switch (framed.frame()) {
            case Frame.Kept kept -> Optional.of(kept);
            case Frame.Received received -> Optional.of(received.record());
            default -> Optional.empty();
        };
    }

    /**
     * Writes the segment anew with frames changed; damaged places stay as they are. The old file is the whole one until
     * the new one, synced, takes its name in one step. Nothing may be appended to the segment meanwhile.
     *
     * @param change gives what a frame becomes, or nothing where it stays
     * @return by number, where the frames from the first changed one on stand now; empty where none was changed
     */
    Map<Long, Place> rewrite(int segment, Function<Frame, Optional<Frame>> change) throws IOException {
        var file = SegmentFormat.file(folder, segment);
        var before = disk.read(file);
        var after = new ByteArrayOutputStream(before.length);
        after.write(before, 0, Math.min(before.length, SegmentFormat.HEADER));
        var places = new HashMap<Long, Place>();
        for (var piece : SegmentReader.pieces(before, SegmentFormat.HEADER)) {
            var bytes = changed(piece, before, change);
            if (piece instanceof Good good && (bytes.length != good.length() || after.size() != good.offset())) {
                places.put(good.framed().number(), new Place(after.size(), bytes.length));
            }
            after.writeBytes(bytes);
        }
        if (!Arrays.equals(before, after.toByteArray())) {
            replace(file, after.toByteArray(), places);
        }
        return places;
    }

    private static byte[] changed(Piece piece, byte[] before, Function<Frame, Optional<Frame>> change) {
        var asItIs = Arrays.copyOfRange(before, piece.offset(), piece.offset() + piece.length());
        return switch (piece) {
            case Bad _ -> asItIs;
            case Good good -> {
                var framed = good.framed();
                yield change.apply(framed.frame())
                        .map(frame -> FrameFormat.write(framed.number(), framed.group(), frame))
                        .orElse(asItIs);
            }
        };
    }

    private void replace(Path file, byte[] content, Map<Long, Place> places) throws IOException {
        try (var open = disk.open(begun)) {
            open.truncate(0);
            open.write(ByteBuffer.wrap(content), 0);
            open.sync();
        }
        if (!Arrays.equals(disk.read(begun), content)) {
            throw new IOException("what was written of " + file.getFileName() + " reads back otherwise");
        }
        swapping.writeLock().lock();
        try {
            disk.rename(begun, file);
            moved.putAll(places);
        } finally {
            swapping.writeLock().unlock();
        }
        disk.syncFolder(folder);
    }
}
