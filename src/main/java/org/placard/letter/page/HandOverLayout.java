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
        boolean rightToLeft = names.language().isRightToLeft();
        float half = (frame.width() - BETWEEN) / 2;
        var first = setting(frame.column(0, half, rightToLeft), names.language());
        var second = setting(frame.column(half + BETWEEN, frame.width(), rightToLeft), names.language());
        var rows = new ArrayList<>(new Setting(frame, names.language(), SIZE).heading(names.title(), SIZE * 1.3f));
        var signers = names.signers();
        float gap = 0.25f * first.leading();
        for (int i = 0; i < signers.size(); i += 2) {
            var left = entry(first, signers.get(i));
            var row = i + 1 < signers.size() ? Row.beside(left, entry(second, signers.get(i + 1))) : Row.beside(left);
            Row.append(rows, List.of(row), i == 0 ? first.leading() : gap, i == 0);
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

    static List<Sheet> poster(Form.Poster poster) {
        var frame = Frame.ofCard(poster.paper());
        var setting = new Setting(frame, poster.language(), 26);
        var rows = new ArrayList<Row>();
        rows.add(new Row(0, poster.paper().height() / 6, false, List.of()));
        Row.append(rows, setting.heading(poster.number(), largest(poster.number(), frame)), 0, false);
        Row.append(rows, setting.lead(poster.signed()), 0, false);
        Row.append(rows, setting.heading(poster.title(), 34), 2 * setting.leading(), false);
        return sheets(poster.paper(), frame.pages(rows), poster.specimen());
    }

    private static Setting setting(Frame column, LanguageTag language) {
        return new Setting(column, language, NAMES);
    }

    private static List<Row> entry(Setting setting, Form.Field signer) {
        return setting.entry(signer.label(), signer.value(), false);
    }

    /** As large as the number can be on one line. */
    private static float largest(String number, Frame frame) {
        return (float) IntStream.iterate(220, size -> size > 40, size -> size - 10)
                .filter(size -> Setting.lines(number, new Style(LanguageTag.ENGLISH, size, true), Float.MAX_VALUE)
                                .getFirst()
                                .width()
                        <= frame.width())
                .findFirst()
                .orElse(40);
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
}
