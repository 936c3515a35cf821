package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange.Consignment;

/**
 * What travels, as frames of the journal: of records the start of their line, the records and the head; of facts one
 * frame. Numbers begin at 1 in what is sent together; the group is the number of a piece's first frame. To the byte in
 * {@code docs/formats/bundle.md}.
 */
public final class ConsignmentFormat {

    private ConsignmentFormat() {}

    /** Gives the next piece its numbers and bytes. */
    public static final class Writer {

        private long last;

        public byte[] write(Consignment consignment) {
            var bytes = new ByteArrayOutputStream();
            long group = last + 1;
            for (var frame : framesOf(consignment)) {
                last++;
                bytes.writeBytes(FrameFormat.write(last, group, frame));
            }
            return bytes.toByteArray();
        }

        /** How many frames there were so far. */
        public long frames() {
            return last;
        }
    }

    private static List<Frame> framesOf(Consignment consignment) {
        return switch (consignment) {
            case Consignment.Facts facts -> List.of(new Frame.Told(facts.dispatch()));
            case Consignment.Records records -> {
                var stretch = records.stretch();
                var frames = new ArrayList<Frame>();
                frames.add(stretch.start());
                frames.addAll(stretch.records());
                frames.add(new Frame.Vouched(stretch.head()));
                yield frames;
            }
        };
    }

    /** Takes one piece after the other out of a stream; holds one of them in memory. */
    public static final class Reader {

        private final InputStream in;
        private long last;

        public Reader(InputStream in) {
            this.in = in;
        }

        public long frames() {
            return last;
        }

        /**
         * The next piece.
         *
         * @param beginning the first eight bytes of its first frame, which were read already
         * @throws FormatException if what stands there is no whole piece
         */
        public Consignment next(byte[] beginning) throws IOException, FormatException {
            var first = frame(beginning);
            if (first instanceof Frame.Told told) {
                return new Consignment.Facts(told.dispatch());
            }
            if (first instanceof Frame.LineStart start) {
                return new Consignment.Records(stretch(start));
            }
            throw new FormatException("frame " + last + " is not where a piece begins");
        }

        private Stretch stretch(Frame.LineStart start) throws IOException, FormatException {
            var records = new ArrayList<Frame.Kept>();
            long bytes = 0;
            while (true) {
                var frame = frame(whole(FrameFormat.MAGIC.length));
                if (frame instanceof Frame.Vouched vouched) {
                    return new Stretch(start, records, vouched.head());
                }
                if (!(frame instanceof Frame.Kept kept) || records.size() == Stretch.MOST) {
                    throw new FormatException("frame " + last + " does not belong into a stretch of records");
                }
                records.add(kept);
                bytes += kept.sealed().length;
                if (records.size() > 1 && bytes > Stretch.MOST_BYTES) {
                    throw new FormatException("the stretch up to frame " + last + " is larger than one can be");
                }
            }
        }

        private Frame frame(byte[] beginning) throws IOException, FormatException {
            if (!Arrays.equals(beginning, FrameFormat.MAGIC)) {
                throw new FormatException("no frame begins after frame " + last);
            }
            var header = Arrays.copyOf(beginning, FrameFormat.HEADER);
            fill(header, beginning.length);
            int length = ByteBuffer.wrap(header).getInt(12);
            if (length < 0 || length > FrameFormat.LARGEST_BODY) {
                throw new FormatException("the frame after " + last + " is larger than one can be");
            }
            var bytes = Arrays.copyOf(header, FrameFormat.HEADER + length);
            fill(bytes, FrameFormat.HEADER);
            return checked(FrameFormat.read(bytes, 0));
        }

        private Frame checked(FrameFormat.@Nullable Framed framed) throws FormatException {
            if (framed == null || framed.number() != last + 1) {
                throw new FormatException("the frame after " + last + " is not what was written");
            }
            last = framed.number();
            return framed.frame();
        }

        private byte[] whole(int length) throws IOException {
            var bytes = new byte[length];
            fill(bytes, 0);
            return bytes;
        }

        private void fill(byte[] bytes, int from) throws IOException {
            if (in.readNBytes(bytes, from, bytes.length - from) < bytes.length - from) {
                throw new EOFException("it ends in the middle of the frame after " + last);
            }
        }
    }
}
