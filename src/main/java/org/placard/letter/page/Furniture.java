package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import org.placard.shared.LanguageTag;

/** What stands on a page besides the letter: fold marks, the foot, the word across it. */
final class Furniture {

    private static final float SMALL = 8;
    private static final float GREY = 0.35f;

    private Furniture() {}

    static List<Mark> folds(float... folds) {
        var marks = new ArrayList<Mark>();
        for (float fold : folds) {
            marks.add(new Mark.Rule(PageSize.mm(5), fold, PageSize.mm(4), 0.4f, 0.6f));
        }
        return marks;
    }

    /** The fetch number where a line begins, the page where it ends. */
    static List<Mark> foot(Frame frame, LanguageTag language, int number, int page, int pages) {
        var marks = new ArrayList<Mark>();
        boolean rightToLeft = language.isRightToLeft();
        if (number > 0) {
            marks.add(footText(frame, "\u2116 " + number, rightToLeft));
        }
        if (page > 1) {
            marks.add(footText(frame, page + "/" + pages, !rightToLeft));
        }
        return marks;
    }

    /** A page's number where a line ends. */
    static Mark page(Frame frame, LanguageTag language, String number) {
        return footText(frame, number, !language.isRightToLeft());
    }

    private static Mark footText(Frame frame, String text, boolean atRight) {
        var line = line(text, SMALL, false);
        float y = frame.paper().height() - PageSize.mm(12);
        return new Mark.Text(Part.FURNITURE, frame.start(line.width(), atRight), y, GREY, line);
    }

    static Mark across(PageSize paper, String word) {
        float diagonal = (float) Math.hypot(paper.width(), paper.height());
        float size = 120;
        var line = line(word, size, true);
        float wanted = diagonal * 0.66f;
        if (line.width() > wanted) {
            line = line(word, size * wanted / line.width(), true);
        }
        float degrees = (float) Math.toDegrees(Math.atan2(paper.height(), paper.width()));
        return new Mark.Across(paper.width() / 2, paper.height() / 2, degrees, 0.86f, line);
    }

    private static TextLine line(String text, float size, boolean strong) {
        return Setting.lines(text, new Style(LanguageTag.ENGLISH, size, strong), Float.MAX_VALUE)
                .getFirst();
    }
}
