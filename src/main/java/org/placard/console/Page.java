package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import org.placard.shared.text.ConsoleWords;

/** What the console's pages have in common: a heading, a title, and a few bricks. */
abstract class Page extends Section implements HasDynamicTitle {

    final transient ConsoleWords words;
    private final String titleKey;

    Page(ConsoleWords words, String titleKey) {
        this.words = words;
        this.titleKey = titleKey;
    }

    @Override
    public String getPageTitle() {
        return words.of(titleKey) + " · Placard";
    }

    H1 heading() {
        return new H1(words.of(titleKey));
    }

    Div card(String headingKey, Component... content) {
        var card = new Div(new H2(words.of(headingKey)));
        card.add(content);
        card.addClassName("console-card");
        return card;
    }

    Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("console-row");
        return row;
    }

    Div pair(Component... content) {
        var pair = new Div(content);
        pair.addClassName("console-pair");
        return pair;
    }

    Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("console-soft");
        return paragraph;
    }

    Paragraph alert(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("console-alert");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }

    Paragraph note(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("console-note");
        paragraph.getElement().setAttribute("role", "status");
        return paragraph;
    }

    Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
