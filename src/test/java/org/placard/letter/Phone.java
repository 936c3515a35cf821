package org.placard.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** A phone that looks at a picture with a QR code, by a reader that knows nothing of who drew it. */
public final class Phone {

    private static final int PIXELS = 3;
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private Phone() {}

    /** The mail that opens: its address, subject and body. */
    static Mail reads(byte[] png) {
        return opened(scanned(png));
    }

    /** The text in the code. */
    public static String scanned(byte[] png) {
        try {
            var picture = enlarged(ImageIO.read(new ByteArrayInputStream(png)));
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new GlobalHistogramBinarizer(light)), HINTS)
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No code in the picture", e);
        } catch (ReaderException e) {
            throw new AssertionError("The code cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage enlarged(BufferedImage small) {
        var large =
                new BufferedImage(small.getWidth() * PIXELS, small.getHeight() * PIXELS, BufferedImage.TYPE_INT_RGB);
        large.createGraphics().drawImage(small, 0, 0, large.getWidth(), large.getHeight(), null);
        return large;
    }

    private static Mail opened(String address) {
        var uri = URI.create(address);
        if (!"mailto".equals(uri.getScheme())) {
            throw new AssertionError("No mail: " + address);
        }
        var parts = uri.getRawSchemeSpecificPart().split("\\?", 2);
        var fields = Arrays.stream(parts[1].split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> plain(field[1])));
        return new Mail(plain(parts[0]), fields.getOrDefault("subject", ""), fields.getOrDefault("body", ""));
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
