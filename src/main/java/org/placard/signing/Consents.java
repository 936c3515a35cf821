package org.placard.signing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.event.EventDetails;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** The consents of a signature in the words in which they are asked; each is asked by itself, none is ticked. */
final class Consents {

    private final LanguageTag language;
    private final Map<ConsentPurpose, AskedConsent> asked = new EnumMap<>(ConsentPurpose.class);

    Consents(Texts texts, LanguageTag language, Campaign campaign, EventDetails event) {
        this.language = language;
        var words = new SigningWords(texts, language);
        var organisation = words.organisation(event);
        ask(words, ConsentPurpose.KEEP, "keep", organisation, "");
        ask(words, ConsentPurpose.HAND_OVER, "handOver", organisation, words.target(campaign));
        ask(words, ConsentPurpose.CONTACT, "contact", organisation, "", words.age(event));
        if (campaign.drawings()) {
            ask(words, ConsentPurpose.HAND_OVER_DRAWING, "drawing", organisation, words.target(campaign));
        }
    }

    private void ask(
            SigningWords words,
            ConsentPurpose purpose,
            String key,
            String organisation,
            String target,
            String... more) {
        var text = words.tell("consent." + key + ".text", "organisation", organisation, "target", target);
        asked.put(purpose, AskedConsent.of(purpose, text, words.say("consent." + key + ".hint"), more));
    }

    List<AskedConsent> asked() {
        return List.copyOf(asked.values());
    }

    /** Whether what was on the screen is what would be asked now. */
    boolean areThose(Map<ConsentPurpose, String> versions) {
        return asked.values().stream().allMatch(consent -> consent.version().equals(versions.get(consent.purpose())));
    }

    /** The answers as they are kept: in our own words, never in those that a browser sends. What was not asked is not there. */
    List<ConsentGiven> answeredBy(Answers answers) {
        var given = Map.of(
                ConsentPurpose.KEEP, answers.keep(),
                ConsentPurpose.HAND_OVER, answers.handOver(),
                ConsentPurpose.CONTACT, answers.contact(),
                ConsentPurpose.HAND_OVER_DRAWING, answers.drawing());
        return asked.values().stream()
                .filter(consent ->
                        consent.purpose() != ConsentPurpose.HAND_OVER_DRAWING || answers.hasDrawingToHandOver())
                .map(consent -> new ConsentGiven(
                        consent.purpose(),
                        given.getOrDefault(consent.purpose(), false),
                        consent.whole(),
                        consent.version(),
                        language))
                .toList();
    }
}
