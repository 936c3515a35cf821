package org.placard.letter.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.placard.shared.LanguageTag;

/**
 * A PDF of any number of letters: PDF/A-2u and PDF/UA-1, tagged, each font once and only the glyphs it needs. The same
 * letters give the same bytes; nothing in it says when or where it was made. For one thread.
 */
public final class PdfBook implements AutoCloseable {

    private static final long CONSTANT_ID = 1;

    private final PDDocument document = new PDDocument();
    private final FontBook fonts = new FontBook();
    private final Structure structure;
    private final PDResources resources;

    /**
     * @param language of the document as a whole; parts in others say so
     * @param title what a reader shows in its title bar
     */
    public PdfBook(LanguageTag language, String title) {
        document.setVersion(1.7f);
        document.setDocumentId(CONSTANT_ID);
        structure = new Structure(language);
        var shared = new COSDictionary();
        shared.setItem(COSName.FONT, fonts.dictionary());
        resources = new PDResources(shared);
        try {
            Conformance.declare(document, language, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the pages of one letter. They are written down at once and not held. */
    public void add(List<Sheet> sheets) {
        structure.beginLetter();
        try {
            for (var sheet : sheets) {
                add(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle(sheet.size().width(), sheet.size().height()));
        page.setResources(resources);
        document.addPage(page);
        var content = new PageContent(sheet.size(), fonts, structure.beginPage(page.getCOSObject()));
        sheet.marks().forEach(content::draw);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.writeTo(out);
        }
        page.setContents(stream);
    }

    /** Finishes the document; nothing can be added afterwards. */
    public void writeTo(OutputStream out) throws IOException {
        fonts.embed(document);
        structure.finish(document);
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
