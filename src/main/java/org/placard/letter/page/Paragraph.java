package org.placard.letter.page;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.placard.letter.page.Typeface.Stretch;

/** A text without line ends, broken into lines of a width. The direction of its language is that of the paragraph. */
final class Paragraph {

    private final String text;
    private final Style style;
    private final Bidi bidi;
    private final List<Stretch> stretches;

    Paragraph(String text, Style style) {
        this.text = text;
        this.style = style;
        this.stretches = new Typeface(style.language()).stretches(text, style.strong());
        byte level = style.language().isRightToLeft() ? Bidi.RTL : Bidi.LTR;
        this.bidi = new Bidi();
        bidi.setPara(text, level, null);
    }

    /** Breaks where the language allows it; a word wider than the line is broken anywhere rather than cut. */
    List<Cut> lines(float width) {
        var lines = new ArrayList<Cut>();
        var widths = widths();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start, width, widths);
            lines.add(new Cut(this, start, trimmed(start, end)));
            start = end;
        }
        return lines;
    }

    private int lineEnd(int start, float width, float[] widths) {
        int overflow = start;
        float used = 0;
        while (overflow < text.length()) {
            used += widths[overflow];
            if (used > width && !Character.isWhitespace(text.charAt(overflow))) {
                return breakBefore(start, overflow);
            }
            overflow++;
        }
        return text.length();
    }

    private int breakBefore(int start, int overflow) {
        var words = BreakIterator.getLineInstance(style.language().locale());
        words.setText(text);
        int end = words.isBoundary(overflow) ? overflow : words.preceding(overflow);
        if (end > start) {
            return end;
        }
        var characters = BreakIterator.getCharacterInstance(style.language().locale());
        characters.setText(text);
        int forced = characters.isBoundary(overflow) ? overflow : characters.preceding(overflow);
        return forced > start ? forced : characters.following(start);
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private float[] widths() {
        var widths = new float[text.length()];
        var characters = text.toCharArray();
        for (int run = 0; run < bidi.countRuns(); run++) {
            var visual = bidi.getVisualRun(run);
            for (var part : cut(visual.getStart(), visual.getLimit(), visual.isOddRun())) {
                Shaper.measure(characters, part.start(), part.end(), part.face(), visual.isOddRun(), widths);
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= style.size() / FontFile.EM;
        }
        return widths;
    }

    private TextLine shaped(int start, int end) {
        if (end <= start) {
            return new TextLine(List.of(), 0);
        }
        var runs = new ArrayList<GlyphRun>();
        var ordered = bidi.setLine(start, end);
        for (int run = 0; run < ordered.countRuns(); run++) {
            var visual = ordered.getVisualRun(run);
            for (var part : cut(start + visual.getStart(), start + visual.getLimit(), visual.isOddRun())) {
                var characters = text.substring(part.start(), part.end());
                runs.add(Shaper.shape(characters, part.face(), visual.isOddRun(), style));
            }
        }
        return TextLine.of(runs);
    }

    /** A line that is not shaped yet: how many there are is known before, and often that is all that is asked. */
    record Cut(Paragraph paragraph, int start, int end) {

        TextLine shaped() {
            return paragraph.shaped(start, end);
        }
    }

    /** The stretches within a run of one direction, in the order they stand on paper. */
    private List<Stretch> cut(int start, int end, boolean rightToLeft) {
        var parts = stretches.stream()
                .filter(stretch -> stretch.start() < end && stretch.end() > start)
                .map(stretch ->
                        new Stretch(Math.max(start, stretch.start()), Math.min(end, stretch.end()), stretch.face()))
                .toList();
        return rightToLeft ? parts.reversed() : parts;
    }
}
