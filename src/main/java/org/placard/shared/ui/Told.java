package org.placard.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.placard.shared.text.Piece;

/**
 * A sentence in which each inserted text stands apart, so that its direction and the sentence's do not disturb each
 * other.
 */
public final class Told extends Span {

    public Told(List<Piece> pieces) {
        pieces.forEach(piece -> add(piece.inserted() ? new Bdi(piece.text()) : new Span(piece.text())));
    }
}
