package org.placard.signing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.Strokes;

/**
 * What a person answered, cleaned and not yet checked. Only an answer to a question that was asked is in it: without
 * "write to me" there is no e-mail.
 *
 * @param country a code that the form offers, or nothing
 * @param typing whether the typed name is to be the signature
 * @param drawing whether the target gets the drawing too; asked only of who draws and has the name handed over
 * @param strokes the drawn signature, if that was chosen
 */
record Answers(
        String name,
        String country,
        String postcode,
        boolean typing,
        boolean typedConfirmed,
        @Nullable Strokes strokes,
        boolean keep,
        boolean handOver,
        boolean drawing,
        boolean contact,
        String email,
        boolean ofAge) {

    Answers {
        name = WrittenText.clean(name);
        postcode = WrittenText.clean(postcode);
        email = contact ? WrittenText.clean(email) : "";
        ofAge = contact && ofAge;
        strokes = typing ? null : strokes;
        drawing = drawing && handOver && strokes != null;
    }

    /** The first thing wrong with each field, in the form's order; empty when all is well. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        for (var rule : FormRule.values()) {
            if (!rule.holds(this)) {
                errors.putIfAbsent(rule.field().key(), rule.error());
            }
        }
        return errors;
    }

    /** Whether there is a drawing that may be handed over, if the person says so. */
    boolean hasDrawingToHandOver() {
        return handOver && strokes != null;
    }

    String text(FormRule.Field field) {
        return switch (field) {
            case NAME -> name;
            case COUNTRY -> country;
            case POSTCODE -> postcode;
            case EMAIL -> email;
            case SIGNATURE, KEEP, AGE -> "";
        };
    }

    boolean agreed(FormRule.Field field) {
        return switch (field) {
            case SIGNATURE -> typedConfirmed;
            case KEEP -> keep;
            case AGE -> ofAge;
            case NAME, COUNTRY, POSTCODE, EMAIL -> false;
        };
    }

    /** Says nothing of the person, wherever it may be written by mistake. */
    @Override
    public String toString() {
        return "answers";
    }
}
