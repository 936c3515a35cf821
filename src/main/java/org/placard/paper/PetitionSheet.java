package org.placard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placard.letter.page.Form;
import org.placard.letter.page.PageSize;
import org.placard.signing.PaperPetition;

/** One petition's sheets, which differ in their numbers alone. */
record PetitionSheet(PaperPetition petition, PaperWords words, PageSize paper) {

    private static final int SHORT_HASH = 16;

    Form numbered(int number, boolean practice) {
        return new Form.Petition(
                paper,
                petition.language(),
                words.say("petition.number", "number", number),
                petition.title(),
                words.say("petition.to", "target", petition.target()),
                petition.text(),
                petition.demands(),
                words.say("petition.consents"),
                consents(),
                words.say("petition.version"),
                version(),
                words.all("petition.name", "petition.country", "petition.signature", "petition.email"),
                words.say("petition.seen"),
                petition.noticeTitle(),
                petition.notice().stream()
                        .map(part -> new Form.Notice(part.heading(), part.text()))
                        .toList(),
                practice ? Papers.SPECIMEN : null);
    }

    private List<Form.Consent> consents() {
        var consents = new ArrayList<Form.Consent>();
        for (int i = 0; i < petition.consents().size(); i++) {
            consents.add(new Form.Consent(letter(i), petition.consents().get(i).text()));
        }
        return consents;
    }

    /** The versions as they stand in records, so that a sheet can be held against what was signed on a screen. */
    private String version() {
        var consents = IntStream.range(0, petition.consents().size())
                .mapToObj(i -> letter(i) + " " + petition.consents().get(i).version())
                .collect(Collectors.joining(" · "));
        return petition.pack().value().substring(0, SHORT_HASH) + " · " + consents;
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }
}
