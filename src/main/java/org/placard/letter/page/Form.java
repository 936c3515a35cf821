package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/** A paper that is no letter, its words already in its language. Texts are cleaned by {@link Wording}. */
public sealed interface Form {

    /** Everything on it that somebody may have written. */
    Stream<String> texts();

    /**
     * A page to fold into an envelope before a hundred letters are.
     *
     * @param address stands exactly where letters have theirs
     * @param steps what to do with the page
     * @param resting names the outline of the window on a sheet in the envelope's lower left corner
     * @param always names the outline of what stays in sight however the sheet slips
     * @param field names the outline of DIN 5008's address field; not used on US Letter
     * @param ruler stands below a line of 100 mm or 4 inches
     */
    record WindowCheck(
            Envelope envelope,
            LanguageTag language,
            List<String> sender,
            List<String> address,
            String title,
            List<String> steps,
            String resting,
            String always,
            String field,
            String ruler)
            implements Form {

        @Override
        public Stream<String> texts() {
            return Stream.of(sender, address, steps, List.of(title, resting, always, field, ruler))
                    .flatMap(List::stream);
        }
    }

    /**
     * Addresses to stick on envelopes, one a label.
     *
     * @param start the first label that is free, from 1: sheets are used up bit by bit
     */
    record Labels(LabelSheet sheet, List<List<String>> addresses, int start) implements Form {

        @Override
        public Stream<String> texts() {
            return addresses.stream().flatMap(List::stream);
        }
    }

    /** The page that goes before a letter by fax. */
    record FaxCover(
            PageSize paper,
            LanguageTag language,
            String title,
            List<Field> fields,
            @Nullable String specimen) implements Form {

        @Override
        public Stream<String> texts() {
            return Stream.concat(
                    Stream.of(title), fields.stream().flatMap(field -> Stream.of(field.label(), field.value())));
        }
    }

    /**
     * A line of a cover.
     *
     * @param latin whether the value is read from the left whatever the page's language: numbers, postal lines
     */
    record Field(String label, String value, boolean latin) {}

    /**
     * Small cards, four a sheet: the demand in two languages, and where to read on.
     *
     * @param sides one above the other
     * @param link absent where the campaign names no address
     */
    record Cards(PageSize paper, List<Side> sides, @Nullable Link link) implements Form {

        @Override
        public Stream<String> texts() {
            var texts = new ArrayList<String>();
            sides.forEach(side -> {
                texts.add(side.title());
                texts.addAll(side.demands());
            });
            if (link != null) {
                texts.addAll(List.of(link.title(), link.address()));
            }
            return texts.stream();
        }
    }

    /** One language of a card. */
    record Side(LanguageTag language, String title, List<String> demands) {}

    /**
     * An address, as text and as a QR code.
     *
     * @param code what the code is called when it is read aloud
     */
    record Link(LanguageTag language, String title, String address, String code) {}

    /**
     * A petition to sign on paper.
     *
     * @param number says which sheet it is
     * @param to who is addressed
     * @param consents each has a box in every row
     * @param version which words these are, for whoever compares them with the records; read from the left
     * @param columns the headings over name, country, signature and e-mail
     * @param seen that those who sign later can read it
     * @param notice the organisation's privacy notice, on the back
     */
    record Petition(
            PageSize paper,
            LanguageTag language,
            String number,
            String title,
            String to,
            List<String> text,
            List<String> demands,
            String consentLead,
            List<Consent> consents,
            String versionLead,
            String version,
            List<String> columns,
            String seen,
            String noticeTitle,
            List<Notice> notice,
            @Nullable String specimen)
            implements Form {

        @Override
        public Stream<String> texts() {
            var own = Stream.of(number, title, to, consentLead, versionLead, version, seen, noticeTitle);
            var asked = consents.stream().flatMap(consent -> Stream.of(consent.letter(), consent.text()));
            var said = notice.stream().flatMap(part -> Stream.of(part.heading(), part.text()));
            var lists = Stream.of(text, demands, columns).flatMap(List::stream);
            return Stream.of(own, asked, said, lists).flatMap(texts -> texts);
        }
    }

    /** A consent, and the letter over its boxes. */
    record Consent(String letter, String text) {}

    /** A heading of the privacy notice and what stands under it. */
    record Notice(String heading, String text) {}

    /**
     * The first page of a pack for the target: what is asked, and by how many.
     *
     * @param by who hands it over
     */
    record HandOverCover(
            PageSize paper,
            LanguageTag language,
            String title,
            String to,
            List<String> text,
            List<String> demands,
            List<Field> totals,
            String by,
            @Nullable String specimen)
            implements Form {

        @Override
        public Stream<String> texts() {
            var figures = totals.stream().flatMap(total -> Stream.of(total.label(), total.value()));
            return Stream.of(Stream.of(title, to, by), text.stream(), demands.stream(), figures)
                    .flatMap(texts -> texts);
        }
    }

    /**
     * Names with their countries, in the order given.
     *
     * @param part which part of the names it is, from 1; pages are numbered within it
     */
    record Names(
            PageSize paper,
            LanguageTag language,
            int part,
            String title,
            List<Signer> signers,
            @Nullable String specimen)
            implements Form {

        @Override
        public Stream<String> texts() {
            var names = signers.stream().flatMap(signer -> Stream.of(signer.name(), signer.country()));
            return Stream.concat(Stream.of(title), names);
        }
    }

    /** A name with its country, and the drawn signature where there is one. */
    record Signer(String name, String country, @Nullable Drawn drawn) {}

    /**
     * A drawn signature.
     *
     * @param named what it is called when it is read aloud
     */
    record Drawn(Ink ink, String named) {}

    /**
     * A number to be seen from afar, with what it counts.
     *
     * @param below smaller, under the title: to whom, and of which day
     */
    record Poster(
            PageSize paper,
            LanguageTag language,
            String number,
            String signed,
            String title,
            List<String> below,
            @Nullable String specimen)
            implements Form {

        @Override
        public Stream<String> texts() {
            return Stream.concat(Stream.of(number, signed, title), below.stream());
        }
    }
}
