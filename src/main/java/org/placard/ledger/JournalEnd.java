package org.placard.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.JournalReader.End;
import org.placard.ledger.SegmentReader.Good;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the journal grows: appends a group, syncs, and cuts off what a failed write may have left. */
final class JournalEnd implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalEnd.class);

    private final Disk disk;
    private final Path folder;
    private final byte[] journal;
    private int segment;
    private long durable;
    private boolean broken;
    private Disk.@Nullable DiskFile file;

    /**
     * Goes on after {@code end}, or in a new segment.
     *
     * @param highest number of the last file there is, which is not to be overwritten
     */
    JournalEnd(Disk disk, Path folder, byte[] journal, int highest, @Nullable End end) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.journal = journal;
        this.segment = highest;
        if (end != null && end.segment() == highest) {
            durable = end.offset();
            file = disk.open(path());
            writeAgain(file, end);
        }
    }

    /** Where a group came to stand. */
    record Place(int segment, int offset) {}

    /** Returns once the group is on disk. After an exception nothing of it will ever be seen. */
    Place append(byte[] group, long firstNumber) throws IOException {
        mend();
        broken = true;
        var open = file == null || isFull(group) ? next(firstNumber) : file;
        open.write(ByteBuffer.wrap(group), durable);
        open.sync();
        broken = false;
        var place = new Place(segment, (int) durable);
        durable += group.length;
        return place;
    }

    /** Lets go of the segment, if it is the one that grows: what comes next begins another. */
    void leave(int number) throws IOException {
        if (number == segment) {
            mend();
            close();
            durable = 0;
        }
    }

    private boolean isFull(byte[] group) {
        return durable > SegmentFormat.HEADER && durable + group.length > SegmentFormat.LARGEST;
    }

    private Disk.DiskFile next(long firstNumber) throws IOException {
        close();
        var header = SegmentFormat.write(new SegmentFormat.Header(journal, segment + 1, firstNumber));
        var next = disk.open(SegmentFormat.file(folder, segment + 1));
        try {
            next.truncate(0);
            next.write(ByteBuffer.wrap(header), 0);
            next.sync();
            disk.syncFolder(folder);
        } catch (IOException e) {
            next.close();
            throw e;
        }
        segment++;
        durable = header.length;
        file = next;
        return next;
    }

    /**
     * After a failed write or sync the system may hold in memory what is not on disk and call it clean. So the file
     * is opened anew, cut back to what was durable and read again.
     */
    private void mend() throws IOException {
        if (!broken) {
            return;
        }
        close();
        if (durable > 0) {
            var open = disk.open(path());
            file = open;
            open.truncate(durable);
            open.sync();
            if (!endsWhole()) {
                LOG.error("The end of {} reads back otherwise than it was written; going on in a new segment", path());
                close();
            }
        }
        broken = false;
    }

    private boolean endsWhole() throws IOException {
        var bytes = disk.read(path());
        var pieces = SegmentReader.pieces(bytes, SegmentFormat.HEADER);
        return SegmentFormat.read(bytes) != null && (pieces.isEmpty() || pieces.getLast() instanceof Good);
    }

    /**
     * A process that died may have left the last group in the system's memory alone, even after a failed sync. Written
     * again in place and synced, it is on disk for certain before anyone is told that it was kept.
     */
    private void writeAgain(Disk.DiskFile open, End end) throws IOException {
        var bytes = disk.read(path());
        open.write(ByteBuffer.wrap(Arrays.copyOfRange(bytes, end.group(), end.offset())), end.group());
        open.sync();
    }

    private Path path() {
        return SegmentFormat.file(folder, segment);
    }

    @Override
    public void close() throws IOException {
        var open = file;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}
