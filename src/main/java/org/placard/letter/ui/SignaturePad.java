package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.UnpooledJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pad of the petition screens; drawing on it is never required. */
@Tag("placard-signature-pad")
@JsModule("./signing/placard-signature-pad.ts")
@NpmPackage(value = "signature_pad", version = "5.1.4")
final class SignaturePad extends HtmlComponent {

    private static final int MOST_NUMBERS = 8000;
    private static final JsonMapper MAPPER = UnpooledJson.mapper().build();

    SignaturePad(Said said, @Nullable Strokes drawn, Consumer<@Nullable Strokes> change) {
        getElement().setAttribute("label", said.of("drawn"));
        getElement().setAttribute("clear-label", said.of("drawAgain"));
        getElement().setAttribute("described-by-text", said.of("drawHint"));
        if (drawn != null) {
            getElement().setPropertyJson("value", MAPPER.valueToTree(drawn));
        }
        getElement()
                .addEventListener("placard-strokes", event -> change.accept(read(event.getEventData())))
                .addEventData("event.detail");
    }

    private static @Nullable Strokes read(JsonNode data) {
        var detail = data.path("event.detail");
        if (!detail.isObject()) {
            return null;
        }
        var runs = new ArrayList<int[]>();
        int numbers = 0;
        for (var run : detail.path("runs")) {
            var points = new int[run.size() / 2 * 2];
            for (int i = 0; i < points.length; i++) {
                points[i] = Math.clamp(run.get(i).asInt(), 0, 4095);
            }
            numbers += points.length;
            runs.add(points);
        }
        int aspect = Math.clamp(detail.path("aspect").asInt(1000), 50, 20_000);
        return runs.isEmpty() || numbers > MOST_NUMBERS ? null : new Strokes(aspect, runs);
    }
}
