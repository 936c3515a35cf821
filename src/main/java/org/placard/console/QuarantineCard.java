package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.placard.security.CoordinatorSession;
import org.placard.shared.NodePublicKey;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.Case;
import org.placard.sync.TrustDesk;
import org.placard.sync.TrustDesk.Batch;

/** What could not be kept, why, and what to do about it. */
final class QuarantineCard extends Div {

    private static final int SHORT_KEY = 8;

    private final transient SyncDesk desk;
    private final transient TrustDesk trust;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Runnable changed;
    private final boolean hasCases;

    QuarantineCard(SyncDesk desk, TrustDesk trust, CoordinatorSession session, ConsoleWords words, Runnable changed) {
        this.desk = desk;
        this.trust = trust;
        this.session = session;
        this.words = words;
        this.changed = changed;
        var cases = desk.quarantine();
        long apart = desk.setApart();
        var batches = trust.waiting();
        this.hasCases = !cases.isEmpty() || apart > 0 || !batches.isEmpty();
        addClassName("console-card");
        add(new H2(words.of("sync.quarantine.title")));
        if (apart > 0) {
            add(new Paragraph(words.of("sync.quarantine.setApart", "count", apart)));
        }
        for (int at = 0; at < cases.size(); at++) {
            add(createCase(cases.get(at), at));
        }
        batches.forEach(batch -> add(createBatch(batch)));
    }

    private Div createBatch(Batch batch) {
        var shown = new Div(new Paragraph(words.of(
                "sync.quarantine.untrusted",
                "count",
                batch.records(),
                "machine",
                batch.machine().isEmpty() ? shortKey(batch.node()) : batch.machine(),
                "from",
                Moments.of(batch.from(), words),
                "to",
                Moments.of(batch.to().plus(Duration.ofHours(1)), words))));
        shown.addClassName("console-stack");
        if (batch.isNext()) {
            shown.add(createAccept(batch));
        } else {
            shown.add(new Paragraph(words.of("sync.quarantine.later")));
        }
        return shown;
    }

    /** Two presses: the first asks. */
    private Div createAccept(Batch batch) {
        var place = new Div();
        place.add(button("sync.quarantine.accept", () -> {
            place.removeAll();
            place.add(
                    new Paragraph(words.of("sync.quarantine.sure")),
                    button("sync.quarantine.yes", () -> accept(batch, place)));
        }));
        return place;
    }

    private void accept(Batch batch, Div place) {
        session.vault()
                .ifPresentOrElse(
                        vault -> {
                            trust.accept(vault, batch);
                            changed.run();
                        },
                        () -> place.add(locked()));
    }

    private Paragraph locked() {
        var locked = new Paragraph(words.of("sync.locked"));
        locked.addClassName("console-alert");
        locked.getElement().setAttribute("role", "alert");
        return locked;
    }

    private static String shortKey(NodePublicKey node) {
        return node.node().value().substring(0, SHORT_KEY);
    }

    boolean hasCases() {
        return hasCases;
    }

    private Div createCase(Case waiting, int at) {
        var shown = new Div(new Paragraph(words.of(
                "sync.quarantine." + waiting.why(), "machine", shortKey(waiting.node()), "count", waiting.records())));
        shown.addClassName("console-stack");
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
        return Press.line(words.of(key), pressed);
    }
}
