package org.placard.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.placard.shared.LanguageTag;

/** Paragraphs in a language of their own, which need not be the screen's. */
public final class TextBlock extends Div {

    public TextBlock(List<String> paragraphs, LanguageTag language) {
        addClassName("text-block");
        getElement().setAttribute("lang", language.value());
        getElement().setAttribute("dir", language.isRightToLeft() ? "rtl" : "ltr");
        paragraphs.forEach(paragraph -> add(new Paragraph(paragraph)));
    }
}
