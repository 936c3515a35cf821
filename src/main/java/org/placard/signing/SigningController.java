package org.placard.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.placard.shared.LanguageTag;
import org.placard.shared.UnreadyException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the signing screen asks and submits. Needs no session, keeps none, and logs nothing of what it is sent. */
@RestController
class SigningController {

    private static final int MOST_BYTES = 512 * 1024;

    private final Signatures signatures;
    private final SigningModels models;
    private final FormReader reader = new FormReader();

    SigningController(Signatures signatures, SigningModels models) {
        this.signatures = signatures;
        this.models = models;
    }

    /** What is needed for signing another petition. */
    @GetMapping("/k/api/signing/{slug}")
    ResponseEntity<?> model(@PathVariable String slug, @RequestParam String language) {
        try {
            return models.model(slug, new LanguageTag(language))
                    .<ResponseEntity<?>>map(model -> answer(HttpStatus.OK, "model", Map.of("model", model)))
                    .orElseGet(() -> answer(HttpStatus.NOT_FOUND, "notReady", Map.of()));
        } catch (IllegalArgumentException _) {
            return answer(HttpStatus.BAD_REQUEST, "refused", Map.of());
        } catch (UnreadyException _) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "notReady", Map.of());
        }
    }

    @PostMapping("/k/api/signatures")
    ResponseEntity<?> sign(HttpServletRequest request) throws IOException {
        if (!OwnPage.sent(request)) {
            return answer(HttpStatus.FORBIDDEN, "refused", Map.of());
        }
        if (!isJson(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "refused", Map.of());
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, "refused", Map.of());
        }
        return reader.read(body)
                .<ResponseEntity<?>>map(form -> answer(signatures.take(form)))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, "refused", Map.of()));
    }

    private static ResponseEntity<?> answer(SigningAnswer answer) {
        return switch (answer) {
            case SigningAnswer.Kept kept -> answer(HttpStatus.OK, "kept", Map.of("kept", kept));
            case SigningAnswer.Errors errors ->
                answer(HttpStatus.UNPROCESSABLE_CONTENT, "errors", Map.of("errors", errors.errors()));
            case SigningAnswer.Changed changed ->
                answer(HttpStatus.CONFLICT, "changed", Map.of("model", changed.model()));
            case SigningAnswer.Refused refused ->
                switch (refused.reason()) {
                    case CLOSED -> answer(HttpStatus.GONE, "closed", Map.of());
                    case NOT_READY -> answer(HttpStatus.SERVICE_UNAVAILABLE, "notReady", Map.of());
                    case NOT_SAVED -> answer(HttpStatus.SERVICE_UNAVAILABLE, "notSaved", Map.of());
                };
        };
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String outcome, Map<String, Object> more) {
        var body = new java.util.LinkedHashMap<String, Object>(more);
        body.put("outcome", outcome);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static boolean isJson(@org.jspecify.annotations.Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
    }
}
