package org.placard.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import org.placard.shared.CountryCode;

/** Who stands under the letter: nobody by name, unless its writer says so and agrees to what that means. */
final class Signing extends Div {

    private static final int NAME = 200;
    private static final int ADDRESS = 300;

    private final Said said;
    private final Sheet sheet;
    private final Runnable refresh;

    Signing(Said said, Sheet sheet, Component consent, Runnable refresh, Runnable again) {
        this.said = said;
        this.sheet = sheet;
        this.refresh = refresh;
        addClassName("letter-signing");
        var who = new LinkedHashMap<Boolean, String>();
        who.put(false, said.of("signed.resident"));
        who.put(true, said.of("signed.name"));
        add(new Chips<>(said.of("signed.label"), who, sheet.named(), named -> {
            sheet.name(named);
            again.run();
        }));
        add(createCountry());
        if (sheet.named()) {
            add(createName(), createConsent(consent), createPad());
        }
        add(createAddress());
    }

    private Component createCountry() {
        return labelled(
                "letter-country",
                said.of("country"),
                new Pick("letter-country", said.countries(), sheet.country().value(), code -> {
                    sheet.live(new CountryCode(code));
                    refresh.run();
                }));
    }

    private Component createName() {
        return labelled(
                "letter-name",
                said.of("name"),
                new LineBox("letter-name", NAME, name -> {
                            sheet.sign(name);
                            refresh.run();
                        })
                        .text(sheet.name()));
    }

    private Component createConsent(Component text) {
        var box = new Input();
        box.setType("checkbox");
        box.setId("letter-consent");
        box.getElement().setProperty("checked", sheet.agreed());
        box.getElement().addPropertyChangeListener("checked", "change", _ -> {
            sheet.agree(box.getElement().getProperty("checked", false));
            refresh.run();
        });
        var hint = new Span(said.of("consent.hint"));
        hint.addClassName("hint");
        var words = new NativeLabel();
        words.add(text, new Text(" "), hint);
        words.setFor("letter-consent");
        var tick = new Div(box, words);
        tick.addClassName("letter-tick");
        return tick;
    }

    private Component createPad() {
        return new SignaturePad(said, sheet.strokes(), strokes -> {
            sheet.draw(strokes);
            refresh.run();
        });
    }

    private Component createAddress() {
        var field = labelled(
                "letter-address",
                said.of("address"),
                new TextBox("letter-address", ADDRESS, lines -> {
                            sheet.liveAt(lines);
                            refresh.run();
                        })
                        .rows(2)
                        .text(sheet.address()));
        var hint = new Paragraph(said.of("addressWhy"));
        hint.addClassName("hint");
        field.add(hint);
        return field;
    }

    private static Div labelled(String id, String words, Component field) {
        var label = new NativeLabel(words);
        label.setFor(id);
        var part = new Div(label, field);
        part.addClassName("letter-part");
        return part;
    }
}
