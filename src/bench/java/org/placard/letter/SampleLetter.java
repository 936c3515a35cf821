package org.placard.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText.LetterModel;
import org.placard.campaign.Campaigns;
import org.placard.event.ConfiguredDetails;
import org.placard.event.EventDetails;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.letter.page.Composition;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.PdfBook;
import org.placard.letter.page.Sheet;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

/** The model letter of a shipped campaign, signed by a resident and numbered; cut so that it fills one page in each language. */
final class SampleLetter {

    private static final CampaignSlug CAMPAIGN = new CampaignSlug("missing-in-xinjiang");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Letters letters;
    private final Campaign campaign;
    private final EventDetails event;
    private final LetterText text;

    private SampleLetter(Letters letters, Campaign campaign, EventDetails event, LetterText text) {
        this.letters = letters;
        this.campaign = campaign;
        this.event = event;
        this.text = text;
    }

    static SampleLetter in(String language, int number, Letters letters, Campaigns campaigns, Folders folders) {
        var tag = new LanguageTag(language);
        var campaign = campaigns.bySlug(CAMPAIGN).orElseThrow();
        var words = campaign.text(tag);
        LetterModel model = Objects.requireNonNull(words.letter());
        var body = LetterBody.model(words, model);
        var text = new LetterText(
                LetterMode.MODEL.code(),
                tag,
                number,
                model.salutation(),
                onePage(body.paragraphs()),
                body.demands(),
                model.closing(),
                letters.residentOf(new CountryCode("CH"), tag),
                null,
                PageSize.A4.name());
        return new SampleLetter(letters, campaign, ConfiguredDetails.read(folders), text);
    }

    /** The first two paragraphs, and the line that leads to the demands. */
    private static List<String> onePage(List<String> paragraphs) {
        return List.of(paragraphs.getFirst(), paragraphs.get(1), paragraphs.getLast());
    }

    /** What stands on the page, for rivals to print. */
    Composition words() {
        return letters.compose(campaign, event, text, null, DAY, false);
    }

    /** As Placard prints it: laid out, and a whole document of its own. */
    byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(text.language(), "Letter")) {
            addTo(book);
            book.writeTo(out);
        }
        return out.toByteArray();
    }

    void addTo(PdfBook book) {
        book.add(sheets());
    }

    private List<Sheet> sheets() {
        var laid = letters.layOut(campaign, event, text, null, DAY, false);
        if (laid instanceof Laid.Pages(var sheets) && sheets.size() == 1) {
            return sheets;
        }
        throw new IllegalStateException("The model letter in " + text.language() + " is not of one page");
    }
}
