package org.placard.letter;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** openhtmltopdf in its fastest way: untagged, and remembering the fonts' measures from one letter to the next. */
final class OpenHtmlToPdf implements Rival {

    private final FontFolder fonts;
    private final boolean tagged;
    private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

    /** @param tagged whether it makes what ours is: PDF/A-2u and PDF/UA, readable aloud */
    OpenHtmlToPdf(FontFolder fonts, boolean tagged) {
        this.fonts = fonts;
        this.tagged = tagged;
        XRLog.setLoggingEnabled(false);
        // It asks for the fonts every PDF reader has, and PDFBox complains of one of them for each letter.
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.ERROR);
    }

    @Override
    public String name() {
        return tagged ? "openhtmltopdf, tagged as ours" : "openhtmltopdf, untagged";
    }

    @Override
    public double toBeat() {
        return 10;
    }

    @Override
    public Pace pace() {
        return new Pace(3, 7, 10);
    }

    @Override
    public boolean isHere() {
        return true;
    }

    @Override
    public List<byte[]> print(List<SampleLetter> letters) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var letter : letters) {
            files.add(print(new LetterPage(letter.words())));
        }
        return files;
    }

    private byte[] print(LetterPage letter) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(letter.page("").strip(), null);
        for (var cut : FontFolder.CUTS) {
            builder.useFont(fonts.file(cut).toFile(), cut.family(), cut.weight(), FontStyle.NORMAL, true);
        }
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, measures);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection("rtl".equals(letter.direction()) ? TextDirection.RTL : TextDirection.LTR);
        if (tagged) {
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        }
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    @Override
    public void close() {}
}
