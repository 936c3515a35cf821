package org.placard.letter.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placard.event.EventDetails;
import org.placard.letter.LetterMode;
import org.placard.printing.Where;
import org.placard.shared.Delivery;

/**
 * Where the letter is just now and what happens to it then, as long as it stands on the screen. The page asks every two
 * seconds; what is gone from the screen asks no more, so the end of a visit never meets a question on its way.
 */
@Tag("placard-follow")
@JsModule("./letter/placard-follow.ts")
final class WhereItIs extends HtmlContainer {

    private final Said said;
    private final LetterKept kept;
    private final EventDetails event;
    private final Supplier<Optional<Where>> asked;
    private final Div now = new Div();
    private final Paragraph then = new Paragraph();
    private @Nullable Where shown;

    WhereItIs(Said said, EventDetails event, LetterKept kept, Supplier<Optional<Where>> asked) {
        this.said = said;
        this.kept = kept;
        this.event = event;
        this.asked = asked;
        addClassName("letter-where");
        now.getElement().setAttribute("role", "status");
        add(now, then);
        asked.get().ifPresentOrElse(this::show, this::showNoTable);
        getElement().addEventListener("placard-look", _ -> look());
    }

    private void look() {
        asked.get().filter(where -> where != shown).ifPresent(this::show);
    }

    private void show(Where where) {
        shown = where;
        tell(said.of("done.where." + where.name(), "number", kept.number()));
        follow(where == Where.TABLE_CLOSED ? "done.closed." : usual());
        then.setVisible(!where.isTheEnd());
        getElement().setAttribute("ended", where.isTheEnd());
    }

    /** Letters of this event go through the console, of which nothing is known here. */
    private void showNoTable() {
        tell(said.of("done.next", "number", kept.number()));
        follow(usual());
        getElement().setAttribute("ended", true);
    }

    private void tell(String words) {
        now.removeAll();
        now.add(new Paragraph(words));
    }

    private String usual() {
        return isByHand() ? "done.byHand." : "done.delivery.";
    }

    /** What happens next; at a table that is closed, a page to be written on goes along with its writer. */
    private void follow(String key) {
        var delivery = key.equals("done.closed.") && isByHand()
                ? Delivery.WRITER_TAKES_IT
                : event.deliveryTo(kept.campaign().target());
        then.removeAll();
        then.add(said.told(key + delivery.name(), "organisation", said.organisation(event)));
    }

    private boolean isByHand() {
        return kept.letter().mode() == LetterMode.BY_HAND;
    }
}
