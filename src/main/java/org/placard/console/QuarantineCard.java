package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.Case;

/** What could not be kept, why, and what to do about it. */
final class QuarantineCard extends Div {

    private static final int SHORT_KEY = 8;

    private final transient SyncDesk desk;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Runnable changed;
    private final boolean hasCases;

    QuarantineCard(SyncDesk desk, CoordinatorSession session, ConsoleWords words, Runnable changed) {
        this.desk = desk;
        this.session = session;
        this.words = words;
        this.changed = changed;
        var cases = desk.quarantine();
        long apart = desk.setApart();
        this.hasCases = !cases.isEmpty() || apart > 0;
        addClassName("console-card");
        add(new H2(words.of("sync.quarantine.title")));
        if (apart > 0) {
            add(new Paragraph(words.of("sync.quarantine.setApart", "count", apart)));
        }
        for (int at = 0; at < cases.size(); at++) {
            add(createCase(cases.get(at), at));
        }
    }

    boolean hasCases() {
        return hasCases;
    }

    private Div createCase(Case waiting, int at) {
        var key = waiting.node().node().value().substring(0, SHORT_KEY);
        var shown = new Div(new Paragraph(
                words.of("sync.quarantine." + waiting.why(), "machine", key, "count", waiting.records())));
        if (waiting.why().equals("UNKNOWN_MACHINE")) {
            shown.add(createTakeIn(waiting, at));
        }
        shown.add(button("sync.quarantine.leave", () -> {
            desk.leaveOutside(waiting.file(), session.name());
            changed.run();
        }));
        return shown;
    }

    private Div createTakeIn(Case waiting, int at) {
        var name = Field.line("machine-name-" + at, words.of("sync.quarantine.name"), "text");
        return new Div(name, button("sync.quarantine.takeIn", () -> {
            if (name.isBlank()) {
                name.focus();
            } else {
                desk.takeIn(waiting.node(), name.text(), session.name());
                changed.run();
            }
        }));
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(words.of(key), _ -> pressed.run());
        button.addClassName("console-line");
        return button;
    }
}
