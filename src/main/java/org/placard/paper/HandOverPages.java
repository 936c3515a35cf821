package org.placard.paper;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.export.HandOver;
import org.placard.export.HandOver.Signer;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.letter.page.Form;
import org.placard.letter.page.Ink;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;

/**
 * The pages of one pack, in one language.
 *
 * @param organisation who hands it over; perhaps blank
 */
record HandOverPages(HandOver handOver, Campaign campaign, PaperWords words, PageSize paper, String organisation) {

    /** So many names are laid out before they are written down: memory holds the marks of these alone. */
    private static final int AT_ONCE = 2000;

    /** Made one after the other, as they are asked for. */
    Stream<Form> forms() {
        return Stream.of(Stream.of(cover()), names(), Stream.of(poster())).flatMap(forms -> forms);
    }

    private Form cover() {
        var text = campaign.text(language());
        return new Form.HandOverCover(
                paper,
                language(),
                title(),
                to(),
                text.petition().stream().map(Wording::cleanLine).toList(),
                text.demands().stream().map(Wording::cleanLine).toList(),
                totals(),
                words.say("pack.by", "organisation", words.organisation(organisation)),
                specimen());
    }

    private Stream<Form> names() {
        var parts = handOver.signers().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
        return IntStream.rangeClosed(1, parts.size()).mapToObj(part -> names(part, parts.get(part - 1)));
    }

    private Form names(int part, List<Signer> some) {
        var entries = some.stream().map(this::entry).toList();
        return new Form.Names(paper, language(), part, words.say("pack.names"), entries, specimen());
    }

    private Form poster() {
        return new Form.Poster(
                paper,
                language(),
                words.say("pack.number", "number", handOver.total()),
                words.say("pack.signed", "number", handOver.total()),
                title(),
                List.of(to(), words.date(handOver.asOf(), paper)),
                specimen());
    }

    private List<Form.Field> totals() {
        return List.of(
                total(words.say("pack.total", "date", words.date(handOver.asOf(), paper)), handOver.total()),
                total(words.say("pack.named"), handOver.signers().size()),
                total(words.say("pack.unnamed"), handOver.unnamed()));
    }

    private Form.Field total(String label, int number) {
        return new Form.Field(label, words.say("pack.number", "number", number), false);
    }

    private Form.Signer entry(Signer signer) {
        var name = Wording.cleanLine(signer.name());
        return new Form.Signer(name, country(signer.country()), drawn(name, signer.drawing()));
    }

    /** A campaign that hands no drawings over any more hands none over, whoever agreed before. */
    private Form.@Nullable Drawn drawn(String name, @Nullable Strokes drawing) {
        return drawing == null || !campaign.drawings()
                ? null
                : new Form.Drawn(
                        new Ink(drawing.aspect() / 1000f, drawing.runs()), words.say("pack.drawing", "name", name));
    }

    private String country(@Nullable CountryCode country) {
        return country == null
                ? "–"
                : Wording.cleanLine(ULocale.getDisplayCountry(
                        "und_" + country.value(),
                        ULocale.forLanguageTag(language().value())));
    }

    private String to() {
        return words.say("petition.to", "target", words.target(campaign.target()));
    }

    private String title() {
        return Wording.cleanLine(campaign.text(language()).title());
    }

    private LanguageTag language() {
        return words.language();
    }

    private @Nullable String specimen() {
        return handOver.practice() ? Papers.SPECIMEN : null;
    }
}
