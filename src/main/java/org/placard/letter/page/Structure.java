package org.placard.letter.page;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.placard.letter.page.Part.Role;
import org.placard.shared.LanguageTag;

/** The tree of tags: which piece of which page is a paragraph, an item of a list, a drawing. */
final class Structure {

    private final LanguageTag language;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole;
    private final COSArray parents = new COSArray();
    private final Map<Part, COSDictionary> elements = new HashMap<>();
    private COSDictionary letter;
    private int pages;
    private @Nullable COSDictionary list;
    private @Nullable COSDictionary listItem;

    Structure(LanguageTag language) {
        this.language = language;
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        whole = element(root, "Document");
        letter = whole;
    }

    void beginLetter() {
        elements.clear();
        list = null;
        letter = element(whole, "Sect");
    }

    PageTags beginPage(COSDictionary page) {
        page.setInt(COSName.STRUCT_PARENTS, pages);
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
        var ofPage = new COSArray();
        parents.add(COSInteger.get(pages++));
        parents.add(ofPage);
        return new PageTags(page, ofPage);
    }

    void finish(PDDocument document) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), pages);
        document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
    }

    private COSDictionary elementOf(Part part) {
        var known = elements.get(part);
        if (known != null) {
            return known;
        }
        var made = describe(part, element(parentOf(part.role()), part.role().tag()));
        elements.put(part, made);
        return made;
    }

    private COSDictionary describe(Part part, COSDictionary element) {
        if (!part.language().equals(language)) {
            element.setItem(COSName.LANG, new COSString(part.language().value()));
        }
        if (part.alternative() != null) {
            element.setItem(COSName.getPDFName("Alt"), new COSString(part.alternative()));
        }
        return element;
    }

    /** A label opens an item, and a list where none is open; its body goes beside it; anything else ends the list. */
    private COSDictionary parentOf(Role role) {
        if (role == Role.LABEL) {
            if (list == null) {
                list = element(letter, "L");
            }
            listItem = element(list, "LI");
            return listItem;
        }
        if (role == Role.ITEM && listItem != null) {
            return listItem;
        }
        list = null;
        listItem = null;
        return letter;
    }

    private static COSDictionary element(COSDictionary parent, String type) {
        var element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        var kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        return kids;
    }

    /** The tags of one page; its numbers start at 0. */
    final class PageTags {

        private final COSDictionary page;
        private final COSArray ofPage;
        private int count;

        private PageTags(COSDictionary page, COSArray ofPage) {
            this.page = page;
            this.ofPage = ofPage;
        }

        /** Notes that the next piece of the page belongs to the part, and gives it its number. */
        int next(Part part) {
            int number = count++;
            var element = elementOf(part);
            ofPage.add(element);
            kids(element).add(reference(element, number));
            return number;
        }

        private COSBase reference(COSDictionary element, int number) {
            var home = element.getCOSDictionary(COSName.PG);
            if (home == null) {
                element.setItem(COSName.PG, page);
            }
            if (home == null || home.equals(page)) {
                return COSInteger.get(number);
            }
            var elsewhere = new COSDictionary();
            elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            elsewhere.setItem(COSName.PG, page);
            elsewhere.setInt(COSName.getPDFName("MCID"), number);
            return elsewhere;
        }
    }
}
