package org.placard.letter.page;

import static org.placard.letter.page.PageSize.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/** The pages of a pack for the target: what is asked and by how many, the names, and the number as a poster. */
final class HandOverLayout {

    private static final float SIZE = 11;
    private static final float NAMES = 10.5f;
    private static final float BETWEEN = mm(8);
    private static final float WIDEST_INK = mm(32);
    private static final float HIGHEST_INK = mm(10);

    private HandOverLayout() {}

    static List<Sheet> cover(Form.HandOverCover cover) {
        var frame = Frame.ofCard(cover.paper());
        var setting = new Setting(frame, cover.language(), SIZE);
        var rows = new ArrayList<>(setting.heading(cover.title(), SIZE * 1.9f));
        Row.append(rows, setting.lead(cover.to()), setting.leading(), false);
        cover.text().forEach(text -> Row.append(rows, setting.paragraph(text), setting.gap(), false));
        cover.demands().forEach(demand -> Row.append(rows, setting.item(demand), setting.gap(), false));
        for (int i = 0; i < cover.totals().size(); i++) {
            var total = cover.totals().get(i);
            float gap = i == 0 ? 2 * setting.leading() : 0.3f * setting.leading();
            Row.append(rows, setting.entry(total.label(), total.value(), i == 0), gap, i > 0);
        }
        Row.append(rows, setting.paragraph(cover.by()), setting.leading(), false);
        return sheets(cover.paper(), frame.pages(rows), cover.specimen());
    }

    /** In two columns; a name that is long takes more lines and loses none of its letters. */
    static List<Sheet> names(Form.Names names) {
        var frame = Frame.ofCard(names.paper());
        float half = (frame.width() - BETWEEN) / 2;
        var first = new Place(frame, 0, half, names.language());
        var second = new Place(frame, half + BETWEEN, frame.width(), names.language());
        var rows = new ArrayList<>(new Setting(frame, names.language(), SIZE).heading(names.title(), SIZE * 1.3f));
        var signers = names.signers();
        boolean drawn = signers.stream().anyMatch(signer -> signer.drawn() != null);
        float gap = (drawn ? 0.5f : 0.25f) * first.setting().leading();
        for (int i = 0; i < signers.size(); i += 2) {
            var left = first.entry(signers.get(i), drawn);
            var row = i + 1 < signers.size()
                    ? Row.beside(left, second.entry(signers.get(i + 1), drawn))
                    : Row.beside(left);
            Row.append(rows, List.of(row), i == 0 ? first.setting().leading() : gap, i == 0);
        }
        var pages = new ArrayList<>(frame.pages(rows));
        for (int page = 0; page < pages.size(); page++) {
            var number = names.part() + "." + (page + 1);
            pages.set(page, with(pages.get(page), Furniture.page(frame, names.language(), number)));
        }
        return sheets(names.paper(), pages, names.specimen());
    }

    /** Names are shuffled before they come here, so a page's number tells no order but its own. */
    private static List<Mark> with(List<Mark> page, Mark number) {
        var marks = new ArrayList<>(page);
        marks.add(number);
        return marks;
    }

    /** On one page in every script. */
    static List<Sheet> poster(Form.Poster poster) {
        var frame = Frame.ofCard(poster.paper());
        var language = poster.language();
        var setting = new Setting(frame, language, 26);
        var rows = new ArrayList<Row>();
        rows.add(new Row(0, poster.paper().height() / 8, false, List.of()));
        rows.add(number(poster, frame));
        Row.append(rows, setting.lead(poster.signed()), 0, false);
        float title = largest(poster.title(), language, frame, 34, 26);
        Row.append(rows, setting.heading(poster.title(), title), 2 * setting.leading(), false);
        var small = setting.sized(14);
        poster.below().forEach(line -> Row.append(rows, small.paragraph(line), small.leading(), false));
        return sheets(poster.paper(), frame.pages(rows), poster.specimen());
    }

    /** Figures have no marks above and below; they want less room than the words of any language. */
    private static Row number(Form.Poster poster, Frame frame) {
        float size = largest(poster.number(), LanguageTag.ENGLISH, frame, 220, 40);
        var line = line(poster.number(), LanguageTag.ENGLISH, size);
        float x = frame.start(line.width(), poster.language().isRightToLeft());
        var part = Part.of(Part.Role.HEADING, poster.language());
        return new Row(0, 1.2f * size, false, List.of(top -> new Mark.Text(part, x, top + size, 0, line)));
    }

    /** As large as it can be on one line; the least where it takes several. */
    private static float largest(String text, LanguageTag language, Frame frame, int most, int least) {
        return (float) IntStream.iterate(most, size -> size > least, size -> size - Math.max(2, size / 20))
                .filter(size -> line(text, language, size).width() <= frame.width())
                .findFirst()
                .orElse(least);
    }

    private static TextLine line(String text, LanguageTag language, float size) {
        return Setting.lines(text, new Style(language, size, true), Float.MAX_VALUE)
                .getFirst();
    }

    private static List<Sheet> sheets(PageSize paper, List<List<Mark>> pages, @Nullable String specimen) {
        return pages.stream()
                .map(page -> {
                    var marks = new ArrayList<Mark>();
                    if (specimen != null) {
                        marks.add(Furniture.across(paper, specimen));
                    }
                    marks.addAll(page);
                    return new Sheet(paper, marks);
                })
                .toList();
    }

    /** A column of names, from one distance to another of where lines begin. */
    private record Place(Frame page, float from, float to, LanguageTag language) {

        Setting setting() {
            return setting(to);
        }

        private Setting setting(float end) {
            return new Setting(page.column(from, end, language.isRightToLeft()), language, NAMES);
        }

        /** A name with its country at the end of the line; or below, where drawings stand there. */
        List<Row> entry(Form.Signer signer, boolean besideDrawings) {
            if (!besideDrawings) {
                return setting().entry(signer.name(), signer.country(), false);
            }
            var words = setting(to - WIDEST_INK - NAMES);
            var rows = new ArrayList<>(words.paragraph(signer.name()));
            rows.addAll(words.sized(NAMES - 2).paragraph(signer.country()));
            var drawn = signer.drawn();
            return drawn == null ? rows : List.of(Row.beside(rows, List.of(drawing(drawn))));
        }

        private Row drawing(Form.Drawn drawn) {
            float width = Math.min(WIDEST_INK, HIGHEST_INK * drawn.ink().aspect());
            float height = width / drawn.ink().aspect();
            float x =
                    page.column(to - WIDEST_INK, to, language.isRightToLeft()).start(width, !language.isRightToLeft());
            var part = Part.drawing(language, drawn.named());
            return new Row(
                    0, height, false, List.of(top -> new Mark.Drawing(part, x, top, width, height, drawn.ink())));
        }
    }
}
