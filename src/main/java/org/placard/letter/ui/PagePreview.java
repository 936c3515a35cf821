package org.placard.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import org.placard.letter.page.Laid;
import org.placard.letter.page.Picture;

/**
 * The pages as they will print. The pictures stand in the page itself and have no address, so no cache and no history
 * keeps them.
 */
final class PagePreview extends Div {

    private static final int PIXELS = 860;

    private final Said said;

    PagePreview(Said said) {
        this.said = said;
        addClassName("letter-pages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", said.of("preview.label"));
        getElement().setAttribute("tabindex", "0");
    }

    /** Shows the pages; where there are none, those before stay. */
    void show(Laid laid) {
        if (laid instanceof Laid.Pages(var sheets)) {
            removeAll();
            for (int i = 0; i < sheets.size(); i++) {
                var source = "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(Picture.png(sheets.get(i), PIXELS));
                add(new Image(source, said.of("preview.page", "page", i + 1, "pages", sheets.size())));
            }
        }
    }
}
