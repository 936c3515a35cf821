package org.placard.letter.page;

import java.util.List;
import java.util.Optional;

/** Lays out the papers that are no letters. Safe for any number of callers at once. */
public final class FormEngine {

    /** Lays a form out, or says why it cannot be printed as it is. */
    public Laid layOut(Form form) {
        var missing = form.texts()
                .flatMap(text -> Typeface.missing(text.replace("\n", "")).stream())
                .findFirst();
        return missing.isPresent()
                ? new Laid.Missing(missing.get())
                : sheets(form).<Laid>map(Laid.Pages::new).orElseGet(Laid.TooLong::new);
    }

    private static Optional<List<Sheet>> sheets(Form form) {
        return switch (form) {
            case Form.WindowCheck check -> Optional.of(List.of(new WindowCheckLayout(check).sheet()));
            case Form.Labels labels -> new LabelLayout(labels).sheets();
            case Form.FaxCover cover -> Optional.of(new FaxLayout(cover).sheets());
            case Form.Cards cards -> new CardsLayout(cards).sheets();
            case Form.HandOverCover cover -> Optional.of(HandOverLayout.cover(cover));
            case Form.Names names -> Optional.of(HandOverLayout.names(names));
            case Form.Poster poster -> Optional.of(HandOverLayout.poster(poster));
            case Form.Petition petition -> Optional.of(new PetitionLayout(petition).sheets());
        };
    }
}
