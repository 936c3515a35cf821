package org.placard.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Frame.Standing;

/** What is inside a frame, by its type. To the byte in {@code docs/formats/journal.md}. */
final class FrameBody {

    private static final int LINE_START = 1;
    private static final int RECORD = 2;
    private static final int FACT = 3;
    private static final int OTHERS_LINE = 4;
    private static final int RECEIVED = 5;
    private static final int VOUCHED = 6;
    private static final int TOLD = 7;

    private FrameBody() {}

    static int type(Frame frame) {
        return switch (frame) {
            case Frame.LineStart _ -> LINE_START;
            case Frame.Kept _ -> RECORD;
            case Frame.Noted _ -> FACT;
            case Frame.OthersLine _ -> OTHERS_LINE;
            case Frame.Received _ -> RECEIVED;
            case Frame.Vouched _ -> VOUCHED;
            case Frame.Told _ -> TOLD;
        };
    }

    static byte[] write(Frame frame) {
        return switch (frame) {
            case Frame.LineStart start -> start(start);
            case Frame.Kept kept -> record(kept);
            case Frame.Noted noted -> fact(noted.fact());
            case Frame.OthersLine others -> start(others.start());
            case Frame.Received received ->
                ByteBuffer.allocate(1 + length(received.record()))
                        .put(received.standing().code())
                        .put(record(received.record()))
                        .array();
            case Frame.Vouched vouched -> vouched.head().bytes();
            case Frame.Told told -> told.dispatch().bytes();
        };
    }

    /** Gives what the body says, or null where it is not of its type's form. */
    static @Nullable Frame read(int type, ByteBuffer body) {
        try {
            var frame = frame(type, body);
            return body.hasRemaining() ? null : frame;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Frame frame(int type, ByteBuffer body) {
        return switch (type) {
            case LINE_START -> start(body);
            case RECORD -> record(body);
            case FACT -> noted(body);
            case OTHERS_LINE -> new Frame.OthersLine(start(body));
            case RECEIVED -> new Frame.Received(standing(body.get()), record(body));
            case VOUCHED -> new Frame.Vouched(Head.read(body));
            case TOLD -> new Frame.Told(Dispatch.read(body));
            default -> null;
        };
    }

    static byte[] start(Frame.LineStart start) {
        return ByteBuffer.allocate(76)
                .putLong(start.line())
                .putInt(start.hour())
                .put(start.nodeKey())
                .put(start.previous().bytes())
                .array();
    }

    static Frame.LineStart start(ByteBuffer body) {
        return new Frame.LineStart(body.getLong(), body.getInt(), take(body, 32), Link.hash(body));
    }

    private static int length(Frame.Kept kept) {
        return 8 + kept.core().length + kept.sealed().length + Link.BYTES;
    }

    private static byte[] record(Frame.Kept kept) {
        return ByteBuffer.allocate(length(kept))
                .putInt(kept.core().length)
                .put(kept.core())
                .putInt(kept.sealed().length)
                .put(kept.sealed())
                .put(kept.link().bytes())
                .array();
    }

    private static Standing standing(byte code) {
        var standing = Standing.of(code);
        if (standing == Standing.UNTRUSTED) {
            throw new IllegalArgumentException("No frame says whether a record is believed");
        }
        return standing;
    }

    private static Frame.Kept record(ByteBuffer body) {
        return new Frame.Kept(take(body, body.getInt()), take(body, body.getInt()), Link.read(body));
    }

    private static byte[] fact(Fact fact) {
        var kind = fact.kind().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + kind.length + fact.body().length)
                .put((byte) kind.length)
                .put(kind)
                .put(fact.body())
                .array();
    }

    private static Frame noted(ByteBuffer body) {
        var kind = new String(take(body, body.get()), StandardCharsets.US_ASCII);
        return new Frame.Noted(new Fact(kind, take(body, body.remaining())));
    }

    static byte[] take(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
