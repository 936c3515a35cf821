package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.letter.LetterDesk;
import org.placard.letter.LetterMode;
import org.placard.letter.Letters;
import org.placard.letter.WrittenLetter;
import org.placard.letter.page.Laid;
import org.placard.shared.LanguageTag;
import org.placard.shared.ui.PosterButton;
import org.placard.shared.ui.PosterLink;

/** The desk: which kind of letter, in which language, its words, who signs it, and the page beside it. */
final class LetterForm extends Div {

    private static final int MOST_CHARACTERS = 12_000;

    private final Said said;
    private final LetterDesk desk;
    private final Letters letters;
    private final Sheet sheet;
    private final Runnable again;
    private final PagePreview preview;
    private final Div problem = new Div();

    LetterForm(Said said, LetterDesk desk, Letters letters, Sheet sheet, Runnable handIn, Runnable again) {
        this.said = said;
        this.desk = desk;
        this.letters = letters;
        this.sheet = sheet;
        this.again = again;
        this.preview = new PagePreview(said);
        addClassName("letter-desk");
        problem.addClassName("letter-problem");
        problem.getElement().setAttribute("role", "alert");
        add(createWriting(handIn), preview);
        refresh();
    }

    Campaign campaign() {
        return sheet.campaign();
    }

    /** The letter, unless something is missing; then it is said what. */
    Optional<WrittenLetter> letter() {
        var missing = missing();
        if (missing != null) {
            fail(missing);
            return Optional.empty();
        }
        return Optional.of(written());
    }

    void fail(String key) {
        problem.removeAll();
        problem.add(new Paragraph(said.of(key)));
    }

    void refuse(Laid why) {
        problem.removeAll();
        switch (why) {
            case Laid.Pages _ -> preview.show(why);
            case Laid.TooLong _ -> fail("tooLong");
            case Laid.Missing(var character) ->
                problem.add(new Paragraph(
                        said.told("missing", "character", character.character(), "name", character.name())));
        }
    }

    private @Nullable String missing() {
        if (sheet.isBodyEmpty()) {
            return "error.empty";
        }
        if (sheet.mode() == LetterMode.BY_HAND || !sheet.named()) {
            return null;
        }
        if (sheet.name().isEmpty()) {
            return "error.name";
        }
        return sheet.agreed() ? null : "error.consent";
    }

    private WrittenLetter written() {
        return sheet.letter(letters, said.language(), consent());
    }

    private void refresh() {
        problem.removeAll();
        var laid = desk.preview(sheet.campaign(), written());
        if (laid instanceof Laid.Pages) {
            preview.show(laid);
        } else {
            refuse(laid);
        }
    }

    private Div createWriting(Runnable handIn) {
        var writing = new Div(createHeading(), createNotice(), createChoices());
        writing.addClassName("letter-writing");
        if (sheet.mode() == LetterMode.BY_HAND) {
            writing.add(new Paragraph(said.of("byHandWhy")));
        } else {
            writing.add(createCopies(), createBox(), new Signing(said, sheet, askedConsent(), this::refresh, again));
        }
        writing.add(problem, createButtons(handIn));
        return writing;
    }

    private Component createHeading() {
        return new H1(said.told("heading", "target", said.target(sheet.campaign())));
    }

    /** Who gets a copy is said before anything is handed in. */
    private Component createCopies() {
        var names = sheet.campaign().target().copyAddresses().stream()
                .map(List::getFirst)
                .toList();
        var copies = new Paragraph(said.told("copies", "names", said.listed(names)));
        copies.setVisible(!names.isEmpty());
        return copies;
    }

    private Component createNotice() {
        var notice = new Deadline(said, sheet.campaign(), desk.event()).notice();
        notice.addClassName("letter-notice");
        return notice;
    }

    private Div createChoices() {
        var modes = new LinkedHashMap<LetterMode, String>();
        modes.put(LetterMode.MODEL, said.of("mode.model"));
        modes.put(LetterMode.OWN, said.of("mode.own"));
        modes.put(LetterMode.BY_HAND, said.of("mode.byHand"));
        var held = sheet.mode() == LetterMode.EDITED ? LetterMode.MODEL : sheet.mode();
        var choices = new Div(
                new Chips<>(said.of("mode.label"), modes, held, mode -> {
                    sheet.choose(mode);
                    again.run();
                }),
                createLanguages());
        choices.addClassName("letter-choices");
        return choices;
    }

    private Chips<LanguageTag> createLanguages() {
        Map<LanguageTag, String> names = new LinkedHashMap<>();
        sheet.campaign().texts().forEach((language, text) -> {
            if (text.letter() != null) {
                names.put(language, said.texts().ownName(language));
            }
        });
        return new Chips<>(said.of("language"), names, sheet.language(), this::writeIn)
                .spokenIn(names.keySet().stream().map(LanguageTag::value).toList());
    }

    /** What is chosen already is left as it stands: a form drawn anew would miss the next tap. */
    private void writeIn(LanguageTag language) {
        if (!language.equals(sheet.language())) {
            sheet.write(language);
            again.run();
        }
    }

    private Div createBox() {
        var label = new NativeLabel(said.of("words"));
        label.setFor("letter-words");
        var salutation = framing(sheet.salutation());
        var closing = framing(sheet.closing());
        var box = new TextBox("letter-words", MOST_CHARACTERS, typed -> {
                    sheet.type(typed);
                    refresh();
                })
                .rows(12)
                .text(sheet.typed());
        box.getElement().setAttribute("lang", sheet.language().value());
        box.getElement().setAttribute("dir", sheet.language().isRightToLeft() ? "rtl" : "ltr");
        var whole = new Div(label, salutation, box, closing);
        whole.addClassName("letter-words");
        return whole;
    }

    private Paragraph framing(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        line.getElement().setAttribute("lang", sheet.language().value());
        line.getElement().setAttribute("dir", sheet.language().isRightToLeft() ? "rtl" : "ltr");
        return line;
    }

    private Div createButtons(Runnable handIn) {
        var back = PosterLink.quiet(said.of("back"), "k/c/" + sheet.campaign().slug());
        var main = PosterButton.accent(said.of("handIn"), handIn);
        main.addClassName("letter-hand-in");
        var buttons = new Div(back, main);
        buttons.addClassNames("buttons", "letter-buttons");
        return buttons;
    }

    private Component askedConsent() {
        return said.told("consent.text", "target", said.target(sheet.campaign()));
    }

    private String consent() {
        return said.of("consent.text", "target", said.target(sheet.campaign()));
    }
}
