package org.placard.letter.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a sheet as it will print, from the same glyphs at the same places as the PDF. */
public final class Picture {

    private static final float THICKENING = 0.022f;

    private Picture() {}

    /** Paints it as a PNG in greys, {@code pixels} wide. */
    public static byte[] png(Sheet sheet, int pixels) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(sheet, pixels), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Sheet sheet, int pixels) {
        float scale = pixels / sheet.size().width();
        int height = Math.round(sheet.size().height() * scale);
        var image = new BufferedImage(pixels, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, pixels, height);
            graphics.scale(scale, scale);
            sheet.marks().forEach(mark -> paint(graphics, mark));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Text text -> text(graphics, text.line(), text.x(), text.y(), text.grey());
            case Mark.Rule rule -> rule(graphics, rule);
            case Mark.Drawing drawing -> drawing(graphics, drawing);
            case Mark.Box box -> box(graphics, box);
            case Mark.Code code -> code(graphics, code);
            case Mark.Across across -> across(graphics, across);
        }
    }

    private static void text(Graphics2D graphics, TextLine line, float x, float y, float grey) {
        graphics.setColor(new Color(grey, grey, grey));
        for (var run : line.runs()) {
            var outline = outline(run);
            var placed = AffineTransform.getTranslateInstance(x + run.x(), y);
            placed.scale(run.size() / FontFile.EM, run.size() / FontFile.EM);
            outline.transform(placed);
            graphics.fill(outline);
            if (run.thick()) {
                graphics.setStroke(new BasicStroke(run.size() * THICKENING));
                graphics.draw(outline);
            }
        }
    }

    private static Path2D outline(GlyphRun run) {
        var font = run.face().file().shaping();
        var vector = font.createGlyphVector(Shaper.UNHINTED, run.glyphs());
        for (int i = 0; i < run.glyphs().length; i++) {
            vector.setGlyphPosition(i, new Point2D.Float(run.lefts()[i], -run.rises()[i]));
        }
        return new Path2D.Float(vector.getOutline());
    }

    private static void rule(Graphics2D graphics, Mark.Rule rule) {
        graphics.setColor(new Color(rule.grey(), rule.grey(), rule.grey()));
        graphics.setStroke(new BasicStroke(rule.thickness()));
        var path = new Path2D.Float();
        path.moveTo(rule.x(), rule.y());
        path.lineTo(rule.x() + rule.width(), rule.y());
        graphics.draw(path);
    }

    private static void box(Graphics2D graphics, Mark.Box box) {
        graphics.setColor(new Color(box.grey(), box.grey(), box.grey()));
        var dashes = box.dashed() ? new float[] {3, 2} : null;
        graphics.setStroke(
                new BasicStroke(box.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        graphics.draw(new Rectangle2D.Float(box.x(), box.y(), box.width(), box.height()));
    }

    private static void code(Graphics2D graphics, Mark.Code code) {
        graphics.setColor(Color.BLACK);
        float cell = code.size() / code.code().size;
        for (int row = 0; row < code.code().size; row++) {
            for (var bar : Mark.bars(code.code(), row)) {
                float x = code.x() + bar.from() * cell;
                graphics.fill(new Rectangle2D.Float(x, code.y() + row * cell, (bar.to() - bar.from()) * cell, cell));
            }
        }
    }

    private static void drawing(Graphics2D graphics, Mark.Drawing box) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(box.pen(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var stroke : box.ink().strokes()) {
            var path = new Path2D.Float();
            path.moveTo(x(box, stroke, 0), y(box, stroke, 0));
            for (int i = 0; i + 1 < stroke.length; i += 2) {
                path.lineTo(x(box, stroke, i), y(box, stroke, i));
            }
            graphics.draw(path);
        }
    }

    private static float x(Mark.Drawing box, int[] stroke, int i) {
        return box.x() + stroke[i] / Ink.GRID * box.width();
    }

    private static float y(Mark.Drawing box, int[] stroke, int i) {
        return box.y() + stroke[i + 1] / Ink.GRID * box.height();
    }

    private static void across(Graphics2D graphics, Mark.Across across) {
        var before = graphics.getTransform();
        graphics.rotate(-Math.toRadians(across.degrees()), across.x(), across.y());
        text(graphics, across.line(), across.x() - across.line().width() / 2, across.y(), across.grey());
        graphics.setTransform(before);
    }
}
