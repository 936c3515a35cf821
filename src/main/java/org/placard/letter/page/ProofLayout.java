package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;

/** A proof on its page, with a frame near the paper's edge. */
final class ProofLayout {

    private static final float SIZE = 14;
    private static final float EDGE = PageSize.mm(10);
    private static final float MEASURE = PageSize.mm(100);
    private static final float THIN = 0.8f;
    private static final float GREY = 0.2f;

    private final Proof proof;
    private final Frame frame;
    private final Setting setting;

    ProofLayout(Proof proof) {
        this.proof = proof;
        this.frame = Frame.ofCard(proof.paper());
        this.setting = new Setting(frame, proof.language(), SIZE);
    }

    List<Sheet> sheets() {
        var marks = new ArrayList<>(edges());
        marks.addAll(Furniture.folds(proof.paper().folds()));
        marks.addAll(frame.pages(rows()).getFirst());
        return List.of(new Sheet(proof.paper(), marks));
    }

    private List<Row> rows() {
        var rows = new ArrayList<>(setting.heading(proof.title(), 2 * SIZE));
        for (var line : proof.lines()) {
            Row.append(rows, setting.paragraph(line), setting.gap(), false);
        }
        Row.append(rows, List.of(measure()), 2 * setting.leading(), false);
        Row.append(rows, setting.paragraph(proof.measure()), 0, false);
        float gap = 2 * setting.leading();
        for (var sample : proof.samples()) {
            Row.append(rows, new Setting(frame, sample.language(), SIZE).paragraph(sample.text()), gap, false);
            gap = setting.gap();
        }
        return rows;
    }

    private Row measure() {
        float x = frame.start(MEASURE, proof.language().isRightToLeft());
        float height = PageSize.mm(4);
        return new Row(
                0,
                height,
                false,
                List.of(
                        top -> new Mark.Rule(x, top + height / 2, MEASURE, THIN, GREY),
                        top -> upright(x, top, height),
                        top -> upright(x + MEASURE - THIN, top, height)));
    }

    private List<Mark> edges() {
        float width = proof.paper().width() - 2 * EDGE;
        float height = proof.paper().height() - 2 * EDGE;
        return List.of(
                new Mark.Rule(EDGE, EDGE, width, THIN, GREY),
                new Mark.Rule(EDGE, EDGE + height, width, THIN, GREY),
                upright(EDGE, EDGE, height),
                upright(EDGE + width - THIN, EDGE, height));
    }

    /** A rule that is much thicker than it is long. */
    private static Mark upright(float x, float top, float height) {
        return new Mark.Rule(x, top + height / 2, THIN, height, GREY);
    }
}
