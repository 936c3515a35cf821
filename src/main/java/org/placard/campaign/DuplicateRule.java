package org.placard.campaign;

/** By what two signatures of a petition are taken for the same person's. Name and country alone only raise the question. */
public enum DuplicateRule {
    /** The same e-mail address; where one of the two has none, the same name with the same postcode. */
    CONTACT_OR_NAME,
    /** The same e-mail address and nothing else. */
    CONTACT,
    /** The same name with the same postcode, whatever the e-mail address. */
    NAME_AND_POSTCODE;

    static final String WORDS = "contact-or-name, contact or name-and-postcode";

    static DuplicateRule of(String word) {
        return switch (word) {
            case "contact-or-name" -> CONTACT_OR_NAME;
            case "contact" -> CONTACT;
            case "name-and-postcode" -> NAME_AND_POSTCODE;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
