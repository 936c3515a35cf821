package org.placard.letter;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A mail as a QR code that a phone still reads from a screen. */
public final class MailCode {

    /** Finer than this, a phone that fills half its picture with the code begins to miss it; measured, see the decisions. */
    private static final int FINEST = 38;

    private static final int QUIET_ZONE = 4;
    private static final int INK = 0xff16130f;
    private static final int PAPER = 0xffffffff;

    private final QrCode code;

    private MailCode(QrCode code) {
        this.code = code;
    }

    /** The code, unless there is too much in the mail for one. */
    static Optional<MailCode> of(Mail mail) {
        try {
            // Per cents and hexadecimal digits take five and a half bits each instead of eight, where they follow each
            // other.
            var parts = QrSegmentAdvanced.makeSegmentsOptimally(mail.address(), QrCode.Ecc.LOW, 1, FINEST);
            return Optional.of(new MailCode(QrCode.encodeSegments(parts, QrCode.Ecc.LOW, 1, FINEST, -1, true)));
        } catch (DataTooLongException _) {
            return Optional.empty();
        }
    }

    /** How many modules it is wide, with the white around it. */
    public int modules() {
        return code.size + 2 * QUIET_ZONE;
    }

    /** A picture with one pixel a module. */
    public byte[] png() {
        var picture = new BufferedImage(modules(), modules(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < modules(); y++) {
            for (int x = 0; x < modules(); x++) {
                picture.setRGB(x, y, code.getModule(x - QUIET_ZONE, y - QUIET_ZONE) ? INK : PAPER);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
