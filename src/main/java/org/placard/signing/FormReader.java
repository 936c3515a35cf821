package org.placard.signing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.placard.shared.UnpooledJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/** Reads a form strictly: every member once, none unknown, none missing, no type bent into another. */
final class FormReader {

    private final JsonMapper mapper = UnpooledJson.mapper()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .changeDefaultNullHandling(_ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    /** The form, or nothing where the bytes are none. Why is not said: the reason could quote what was written. */
    Optional<SignatureForm> read(byte[] json) {
        try {
            var wire = mapper.treeToValue(withEachQuestion(mapper.readTree(json)), SignatureForm.Wire.class);
            return wire == null ? Optional.empty() : SignatureForm.of(wire);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** A page that was opened before the drawing was asked about sends no answer to that: nobody agreed. */
    private static JsonNode withEachQuestion(JsonNode sent) {
        if (sent instanceof ObjectNode form && !form.has("drawing")) {
            form.putObject("drawing").put("given", false).put("version", "");
        }
        return sent;
    }
}
