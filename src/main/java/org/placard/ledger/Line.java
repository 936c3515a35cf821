package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.placard.ledger.FrameFormat.Framed;
import org.placard.ledger.JournalReader.Located;
import org.placard.shared.Sha256;

/**
 * Gives entries their number, link and bytes. Immutable: the state after a group is another line, taken over only once
 * the group is on disk.
 *
 * @param last number of the last frame
 * @param sequence of the last record of this line, 0 before the first
 * @param lastLink hash of the last link known
 */
record Line(long id, byte[] nodeKey, boolean started, long last, long sequence, Sha256 lastLink) {

    static Line begin(SecureRandom random, byte[] nodeKey, long last, Sha256 lastLink) {
        return new Line(random.nextLong(), nodeKey, false, last, 0, lastLink);
    }

    /**
     * Entries ready to be written.
     *
     * @param frames where each stands within {@code bytes}
     * @param after the line once they are written
     */
    record Group(byte[] bytes, List<Located> frames, Line after) {}

    /**
     * Makes frames of the entries.
     *
     * @param hour of a line start, where this is the line's first group
     */
    Group group(List<Entry> entries, int hour) {
        var bytes = new ByteArrayOutputStream();
        var frames = new ArrayList<Located>();
        var line = this;
        if (!started) {
            line = line.add(new Frame.LineStart(id, hour, nodeKey, lastLink), last + 1, bytes, frames);
        }
        for (var entry : entries) {
            if (entry instanceof Entry.Arrived arrived) {
                for (var frame : arrived.frames()) {
                    line = line.add(frame, last + 1, bytes, frames);
                }
            } else {
                line = line.add(line.frame(entry), last + 1, bytes, frames);
            }
        }
        return new Group(bytes.toByteArray(), frames, line);
    }

    private Frame frame(Entry entry) {
        return switch (entry) {
            case Entry.Arrived _ -> throw new IllegalArgumentException("What arrived has its frames already");
            case Entry.Note note -> new Frame.Noted(note.fact());
            case Entry.Action action ->
                new Frame.Kept(
                        action.core(),
                        action.sealed(),
                        new Link(
                                id,
                                sequence + 1,
                                action.hour(),
                                Hashes.of(action.core()),
                                Hashes.of(action.sealed()),
                                lastLink));
        };
    }

    private Line add(Frame frame, long group, ByteArrayOutputStream bytes, List<Located> frames) {
        var written = FrameFormat.write(last + 1, group, frame);
        frames.add(new Located(0, bytes.size(), new Framed(last + 1, group, frame, written.length)));
        bytes.writeBytes(written);
        return switch (frame) {
            case Frame.Kept kept ->
                new Line(id, nodeKey, true, last + 1, sequence + 1, kept.link().hash());
            case Frame.Noted _, Frame.OthersLine _, Frame.Received _, Frame.Vouched _, Frame.Told _ ->
                new Line(id, nodeKey, started, last + 1, sequence, lastLink);
            case Frame.LineStart start -> new Line(id, nodeKey, true, last + 1, sequence, lastLink);
        };
    }
}
