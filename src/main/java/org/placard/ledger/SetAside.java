package org.placard.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.JournalReader.Torn;
import org.placard.ledger.SegmentReader.Good;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts an unfinished end off the journal, after copying it to the folder {@code set-aside}: nothing is thrown away.
 * Whole records in it are put back under new links.
 */
final class SetAside {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);
    private static final String CUT = ".cut";
    private static final String DONE = ".done";

    private final Disk disk;
    private final Path folder;

    SetAside(Disk disk, Path data) {
        this.disk = disk;
        this.folder = data.resolve("set-aside");
    }

    /** Takes entries that may or may not be held. */
    @FunctionalInterface
    interface PutBack {
        void write(List<Entry> entries) throws IOException;
    }

    void cut(@Nullable Torn torn) throws IOException {
        if (torn == null) {
            return;
        }
        var bytes = disk.read(torn.file());
        copy(torn, Arrays.copyOfRange(bytes, torn.offset(), bytes.length));
        if (torn.offset() < SegmentFormat.HEADER) {
            disk.delete(torn.file());
            disk.syncFolder(torn.file().resolveSibling("."));
        } else {
            try (var file = disk.open(torn.file())) {
                file.truncate(torn.offset());
                file.sync();
            }
        }
        LOG.warn(
                "The journal ended unfinished: {} bytes of {} are set aside",
                bytes.length - torn.offset(),
                torn.file().getFileName());
    }

    void salvage(PutBack putBack) throws IOException {
        for (var file : disk.list(folder)) {
            var name = String.valueOf(file.getFileName());
            if (name.endsWith(CUT)) {
                putBack.write(entries(disk.read(file)));
                disk.rename(file, file.resolveSibling(name.replace(CUT, DONE)));
                disk.syncFolder(folder);
            }
        }
    }

    /** Throws away each end that holds one of these byte strings, and was put back already. */
    void forget(List<byte[]> contents) throws IOException {
        for (var file : disk.list(folder)) {
            var bytes = disk.read(file);
            if (file.toString().endsWith(DONE) && contents.stream().anyMatch(content -> holds(bytes, content))) {
                disk.delete(file);
                disk.syncFolder(folder);
            }
        }
    }

    private static boolean holds(byte[] bytes, byte[] content) {
        for (int at = 0; at <= bytes.length - content.length; at++) {
            if (Arrays.equals(bytes, at, at + content.length, content, 0, content.length)) {
                return true;
            }
        }
        return false;
    }

    private void copy(Torn torn, byte[] bytes) throws IOException {
        disk.makeFolder(folder);
        var name = "%08d-%d-%s%s"
                .formatted(
                        torn.segment(), torn.offset(), Hashes.of(bytes).value().substring(0, 16), CUT);
        try (var file = disk.open(folder.resolve(name))) {
            file.truncate(0);
            file.write(ByteBuffer.wrap(bytes), 0);
            file.sync();
        }
        disk.syncFolder(folder);
    }

    private static List<Entry> entries(byte[] bytes) {
        var entries = new ArrayList<Entry>();
        for (var piece : SegmentReader.pieces(bytes, 0)) {
            if (piece instanceof Good good) {
                entry(good.framed().frame()).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static Optional<Entry> entry(Frame frame) {
        return switch (frame) {
            case Frame.Noted noted -> Optional.of(new Entry.Note(noted.fact()));
            // What was received comes again: whoever brought it was not told that it is held.
            case Frame.LineStart _, Frame.OthersLine _, Frame.Received _, Frame.Vouched _, Frame.Told _ ->
                Optional.empty();
            case Frame.Kept kept -> action(kept);
        };
    }

    private static Optional<Entry> action(Frame.Kept kept) {
        try {
            var id = Core.read(kept.core()).id();
            return Optional.of(
                    new Entry.Action(id, kept.core(), kept.sealed(), kept.link().hour()));
        } catch (FormatException e) {
            return Optional.empty();
        }
    }
}
