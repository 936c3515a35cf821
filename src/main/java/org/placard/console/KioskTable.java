package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.kiosk.Kiosks;
import org.placard.shared.text.ConsoleWords;

/** The kiosks there are, and when each was last heard of: a tablet that went silent wants a look. */
@org.springframework.stereotype.Component
class KioskTable {

    private final Kiosks kiosks;
    private final ConsoleWords words;

    KioskTable(Kiosks kiosks, ConsoleWords words) {
        this.kiosks = kiosks;
        this.words = words;
    }

    int count() {
        return kiosks.enrolled().size();
    }

    Component shown() {
        if (count() == 0) {
            return new Paragraph(words.of("console.monday.noKiosks"));
        }
        var table = new PlainTable(
                words.of("console.monday.kiosks"),
                words.of("console.monday.kiosk"),
                words.of("console.monday.since"),
                words.of("console.monday.lastSeen"));
        kiosks.enrolled()
                .forEach(kiosk -> table.row(
                        kiosk.shortName(),
                        moment(kiosk.since()),
                        kiosks.lastSeen(kiosk).map(this::moment).orElseGet(() -> words.of("console.monday.notSeen"))));
        return table;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
