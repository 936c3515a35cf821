package org.placard.letter.ui;

import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.campaign.CampaignText.LetterModel;
import org.placard.event.EventDetails;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.letter.LetterBody;
import org.placard.letter.LetterMode;
import org.placard.letter.Letters;
import org.placard.letter.WrittenLetter;
import org.placard.letter.WrittenLetter.Naming;
import org.placard.letter.page.Wording;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;

/** What is on the writer's desk: their choices and their words, until they hand them in or leave. */
final class Sheet {

    private final Campaign campaign;
    private final EventDetails event;
    private LetterMode mode = LetterMode.MODEL;
    private LanguageTag language;
    private CountryCode country;
    private String typed = "";
    private String name = "";
    private String address = "";
    private boolean named;
    private boolean agreed;
    private @Nullable Strokes strokes;

    Sheet(Campaign campaign, EventDetails event, LanguageTag spoken) {
        this.campaign = campaign;
        this.event = event;
        this.country = event.country();
        this.language =
                campaign.texts().containsKey(spoken) && campaign.text(spoken).letter() != null
                        ? spoken
                        : campaign.texts().keySet().iterator().next();
        this.typed = modelText();
    }

    /** Another letter by the same person: who they are stays, and is agreed to and signed anew. */
    Sheet forAnother(Campaign other, LanguageTag spoken) {
        var another = new Sheet(other, event, spoken);
        another.country = country;
        another.name = name;
        another.address = address;
        another.named = named;
        return another;
    }

    Campaign campaign() {
        return campaign;
    }

    LetterMode mode() {
        return mode;
    }

    LanguageTag language() {
        return language;
    }

    CountryCode country() {
        return country;
    }

    String typed() {
        return typed;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    boolean named() {
        return named;
    }

    boolean agreed() {
        return agreed;
    }

    @Nullable
    Strokes strokes() {
        return strokes;
    }

    /** Own words begin with an empty box; the model comes back as it was. */
    void choose(LetterMode wanted) {
        if (wanted == LetterMode.MODEL) {
            typed = modelText();
        } else if (wanted == LetterMode.OWN && mode != LetterMode.OWN) {
            typed = "";
        }
        mode = wanted;
    }

    void write(LanguageTag wanted) {
        boolean untouched = mode == LetterMode.MODEL;
        language = wanted;
        if (untouched) {
            typed = modelText();
        }
    }

    void type(String text) {
        typed = text;
        if (mode == LetterMode.MODEL && !text.equals(modelText())) {
            mode = LetterMode.EDITED;
        }
    }

    void live(CountryCode in) {
        country = in;
    }

    void sign(String as) {
        name = Wording.cleanLine(as);
    }

    void liveAt(String lines) {
        address = lines;
    }

    /** Taking the name off takes its consent and the drawing off as well. */
    void name(boolean wanted) {
        named = wanted;
        if (!wanted) {
            agreed = false;
            strokes = null;
        }
    }

    void agree(boolean given) {
        agreed = given;
    }

    void draw(@Nullable Strokes drawn) {
        strokes = drawn;
    }

    boolean isBodyEmpty() {
        return mode != LetterMode.BY_HAND
                && LetterBody.written(typed).paragraphs().isEmpty();
    }

    String salutation() {
        return model().salutation();
    }

    String closing() {
        return model().closing();
    }

    /** The letter as it stands, with the consent in the words in which it was asked. */
    WrittenLetter letter(Letters letters, LanguageTag spoken, String consentAsked) {
        boolean byHand = mode == LetterMode.BY_HAND;
        boolean withName = named && agreed && !name.isEmpty() && !byHand;
        return new WrittenLetter(
                campaign.slug(),
                spoken,
                mode,
                language,
                salutation(),
                LetterBody.written(byHand ? "" : typed),
                closing(),
                country,
                withName ? name : byHand ? "" : letters.residentOf(country, language),
                withName ? new Naming(consentAsked) : null,
                withName ? strokes : null,
                address.isBlank() || byHand ? null : address,
                event.paper().name());
    }

    private String modelText() {
        return LetterBody.model(campaign.text(language), model()).typed();
    }

    private LetterModel model() {
        var here = campaign.text(language).letter();
        if (here != null) {
            return here;
        }
        return campaign.texts().values().stream()
                .map(CampaignText::letter)
                .filter(model -> model != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A letter action has a model in one language at least"));
    }
}
