package org.placard.letter.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.placard.letter.page.Part.Role;

/** Writes a page's operators. Glyphs are written by number, so that what was shaped is what is printed. */
final class PageContent {

    private static final float THICKENING = 0.022f;

    private final PageSize size;
    private final FontBook fonts;
    private final Structure.PageTags tags;
    private final Operators out = new Operators();
    private @Nullable Part open;

    PageContent(PageSize size, FontBook fonts, Structure.PageTags tags) {
        this.size = size;
        this.fonts = fonts;
        this.tags = tags;
    }

    void draw(Mark mark) {
        enter(mark.part());
        switch (mark) {
            case Mark.Text text -> text(text);
            case Mark.Rule rule -> rule(rule);
            case Mark.Drawing drawing -> drawing(drawing);
            case Mark.Box box -> box(box);
            case Mark.Code code -> code(code);
            case Mark.Across across -> across(across);
        }
    }

    void writeTo(OutputStream stream) throws IOException {
        if (open != null) {
            out.line("EMC");
            open = null;
        }
        stream.write(out.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void enter(Part part) {
        if (part == open) {
            return;
        }
        if (open != null) {
            out.line("EMC");
        }
        open = part;
        if (part.role() == Role.ARTIFACT) {
            out.line("/Artifact BMC");
        } else {
            out.line("/" + part.role().tag() + " <</MCID " + tags.next(part) + ">> BDC");
        }
    }

    private void text(Mark.Text text) {
        out.line("BT");
        out.number(text.grey()).line("g");
        for (var run : text.line().runs()) {
            glyphs(run, text.grey(), text.x() + run.x(), size.height() - text.y(), 1, 0);
        }
        out.line("ET");
    }

    private void across(Mark.Across across) {
        double angle = Math.toRadians(across.degrees());
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float half = across.line().width() / 2;
        float x = across.x() - half * cos;
        float y = size.height() - across.y() - half * sin;
        out.line("BT");
        out.number(across.grey()).line("g");
        for (var run : across.line().runs()) {
            glyphs(run, across.grey(), x + run.x() * cos, y + run.x() * sin, cos, sin);
        }
        out.line("ET");
    }

    private void glyphs(GlyphRun run, float grey, float x, float y, float cos, float sin) {
        var font = fonts.of(run.face());
        out.word("/" + font.resource()).number(run.size()).line("Tf");
        if (run.thick()) {
            out.number(grey).word("G").number(run.size() * THICKENING).line("w 2 Tr");
        }
        out.number(cos).number(sin).number(-sin).number(cos).number(x).number(y).line("Tm");
        show(run, font);
        if (run.thick()) {
            out.line("0 Tr");
        }
    }

    /** One array of glyphs with the corrections between them, and a new one wherever the height changes. */
    private void show(GlyphRun run, FontBook.Embedded font) {
        var file = run.face().file();
        float at = 0;
        float rise = 0;
        out.begin();
        for (int i = 0; i < run.glyphs().length; i++) {
            if (Math.abs(run.rises()[i] - rise) > 0.5f) {
                rise = run.rises()[i];
                out.end();
                out.number(rise * run.size() / FontFile.EM).line("Ts");
                out.begin();
            }
            float shift = run.lefts()[i] - at;
            if (Math.abs(shift) > 0.5f) {
                out.shift(-shift);
                at += Math.round(shift);
            }
            out.glyph(font.character(run.glyphs()[i], run.texts()[i]));
            at += file.advance(run.glyphs()[i]);
        }
        out.end();
        if (rise != 0) {
            out.line("0 Ts");
        }
    }

    private void rule(Mark.Rule rule) {
        float y = size.height() - rule.y();
        out.number(rule.grey()).word("G").number(rule.thickness()).line("w");
        out.number(rule.x()).number(y).word("m");
        out.number(rule.x() + rule.width()).number(y).line("l S");
    }

    private void box(Mark.Box box) {
        out.number(box.grey()).word("G").number(box.thickness()).line("w");
        out.line(box.dashed() ? "[3 2] 0 d" : "[] 0 d");
        out.number(box.x()).number(size.height() - box.y() - box.height());
        out.number(box.width()).number(box.height()).line("re S");
        out.line("[] 0 d");
    }

    /** Dark squares side by side are one bar, so that no printer shows seams between them. */
    private void code(Mark.Code code) {
        float cell = code.size() / code.code().size;
        out.line("0 g");
        for (int row = 0; row < code.code().size; row++) {
            float y = size.height() - code.y() - (row + 1) * cell;
            for (var bar : Mark.bars(code.code(), row)) {
                out.number(code.x() + bar.from() * cell).number(y);
                out.number((bar.to() - bar.from()) * cell).number(cell).line("re");
            }
        }
        out.line("f");
    }

    private void drawing(Mark.Drawing drawing) {
        out.word("0 G 1 J 1 j").number(drawing.pen()).line("w");
        for (var stroke : drawing.ink().strokes()) {
            for (int i = 0; i + 1 < stroke.length; i += 2) {
                point(drawing, stroke, i).word(i == 0 ? "m" : "l");
            }
            if (stroke.length == 2) {
                point(drawing, stroke, 0).word("l");
            }
            out.line("S");
        }
    }

    private Operators point(Mark.Drawing box, int[] stroke, int i) {
        float x = box.x() + stroke[i] / Ink.GRID * box.width();
        float y = box.y() + stroke[i + 1] / Ink.GRID * box.height();
        return out.number(x).number(size.height() - y);
    }
}
