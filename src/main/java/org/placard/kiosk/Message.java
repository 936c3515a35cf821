package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A screen that has one thing to say. */
final class Message extends Div {

    private Message(String title, String explanation) {
        addClassName("message");
        var lead = new Paragraph(explanation);
        lead.addClassName("lead");
        add(new H1(title), lead);
    }

    /** Says the two lines {@code key.title} and {@code key.text}. */
    static Message of(Speech words, String key) {
        return new Message(words.say(key + ".title"), words.say(key + ".text"));
    }
}
