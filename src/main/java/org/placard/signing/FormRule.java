package org.placard.signing;

import java.util.regex.Pattern;

/**
 * What the form asks for, in the order in which it is said. The browser gets the same table and checks it first; the
 * first rule of a field that does not hold is the one that is shown.
 */
enum FormRule {
    NAME_IS_GIVEN(Field.NAME, Kind.WRITTEN, 0, Asked.ALWAYS, "nameMissing"),
    NAME_FITS(Field.NAME, Kind.AT_MOST, 200, Asked.ALWAYS, "nameLong"),
    COUNTRY_IS_CHOSEN(Field.COUNTRY, Kind.WRITTEN, 0, Asked.ALWAYS, "countryMissing"),
    POSTCODE_FITS(Field.POSTCODE, Kind.AT_MOST, 20, Asked.ALWAYS, "postcodeLong"),
    DRAWN_SIGNATURE_IS_THERE(Field.SIGNATURE, Kind.DRAWN, 0, Asked.WHEN_DRAWING, "signatureMissing"),
    TYPED_SIGNATURE_IS_CONFIRMED(Field.SIGNATURE, Kind.AGREED, 0, Asked.WHEN_TYPING, "typedMissing"),
    KEEPING_IS_AGREED(Field.KEEP, Kind.AGREED, 0, Asked.ALWAYS, "keepMissing"),
    EMAIL_IS_GIVEN_FOR_CONTACT(Field.EMAIL, Kind.WRITTEN, 0, Asked.WHEN_CONTACT, "emailMissing"),
    EMAIL_LOOKS_LIKE_ONE(Field.EMAIL, Kind.ADDRESS, 254, Asked.WHEN_CONTACT, "emailWrong"),
    AGE_IS_REACHED_FOR_CONTACT(Field.AGE, Kind.AGREED, 0, Asked.WHEN_CONTACT, "ageMissing");

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\".]+(\\.[^\\s@<>()\\[\\],;:\\\\\".]+)+");

    private final Field field;
    private final Kind kind;
    private final int most;
    private final Asked asked;
    private final String error;

    FormRule(Field field, Kind kind, int most, Asked asked, String error) {
        this.field = field;
        this.kind = kind;
        this.most = most;
        this.asked = asked;
        this.error = error;
    }

    Field field() {
        return field;
    }

    String error() {
        return error;
    }

    Row row() {
        return new Row(field.key(), kind.name(), most, asked.name(), error);
    }

    boolean holds(Answers answers) {
        return !asked.appliesTo(answers)
                || switch (kind) {
                    case WRITTEN -> !answers.text(field).isEmpty();
                    case AT_MOST -> WrittenText.length(answers.text(field)) <= most;
                    case ADDRESS -> isAddress(answers.text(field));
                    case DRAWN -> answers.strokes() != null;
                    case AGREED -> answers.agreed(field);
                };
    }

    private boolean isAddress(String text) {
        return text.length() <= most && ADDRESS.matcher(text).matches();
    }

    /** Where an error is shown. */
    enum Field {
        NAME("name"),
        COUNTRY("country"),
        POSTCODE("postcode"),
        SIGNATURE("signature"),
        KEEP("keep"),
        EMAIL("email"),
        AGE("age");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** What is looked at. */
    private enum Kind {
        WRITTEN,
        AT_MOST,
        ADDRESS,
        DRAWN,
        AGREED
    }

    /** When a rule is asked at all. */
    private enum Asked {
        ALWAYS,
        WHEN_DRAWING,
        WHEN_TYPING,
        WHEN_CONTACT;

        private boolean appliesTo(Answers answers) {
            return switch (this) {
                case ALWAYS -> true;
                case WHEN_DRAWING -> !answers.typing();
                case WHEN_TYPING -> answers.typing();
                case WHEN_CONTACT -> answers.contact();
            };
        }
    }

    /** A rule as the browser gets it. */
    record Row(String field, String kind, int most, String asked, String error) {}
}
