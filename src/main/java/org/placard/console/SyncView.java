package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placard.counting.Counting;
import org.placard.event.Events;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.QrCode;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.HubState;
import org.placard.sync.TrustDesk;
import org.placard.vault.OpenVault;

/** The machines of the ring: which there are, what waits where, and what a person has to decide. */
@Route("console/sync")
@Menu(title = "sync.menu", order = 64)
@RolesAllowed("COORDINATOR")
class SyncView extends Page {

    private final transient SyncDesk desk;
    private final transient TrustDesk trust;
    private final transient Counting counting;
    private final transient Events events;
    private final transient CoordinatorSession session;
    private final Div body = new Div();
    private final Div said = new Div();

    SyncView(
            SyncDesk desk,
            TrustDesk trust,
            Counting counting,
            Events events,
            CoordinatorSession session,
            ConsoleWords words) {
        super(words, "sync.menu");
        this.desk = desk;
        this.trust = trust;
        this.counting = counting;
        this.events = events;
        this.session = session;
        body.addClassName("console-stack");
        said.getElement().setAttribute("role", "status");
        add(heading(), said, body);
        show();
    }

    private void show() {
        body.removeAll();
        var cases = new QuarantineCard(desk, trust, session, words, this::decided);
        if (cases.hasCases()) {
            body.add(cases);
        }
        body.add(
                card("sync.hub.title", hub()),
                card("sync.machines.title", new MachinesTable(desk.machines(), trust, session, words, this::decided)),
                pair(card("sync.code.title", code()), card("sync.published.title", published())),
                pair(card("sync.stick.title", stick()), new JoinCard(desk, session, words, this::say)));
    }

    /** Somebody decided whom to believe: what counts is worked out anew while the vault is open. */
    private void decided() {
        session.vault()
                .filter(_ -> events.hasBegun())
                .ifPresent(vault -> counting.verdicts(vault, events.current().id()));
        show();
    }

    private void say(String text) {
        said.removeAll();
        said.add(note(text));
        show();
    }

    private Div hub() {
        return desk.hub().map(this::hub).orElseGet(() -> stack(new Paragraph(words.of("sync.hub.none"))));
    }

    private Div hub(HubState hub) {
        var state = stack(new Paragraph(words.of("sync.hub.address", "address", hub.address())));
        state.add(new Paragraph(words.of("sync.hub.waiting", "count", hub.waiting())));
        var at = hub.at();
        if (at != null) {
            state.add(soft(words.of("sync.visit." + hub.visit()) + " " + words.of("sync.hub.at", "time", moment(at))));
        }
        state.add(row(button("sync.hub.visit", () -> say(words.of("sync.visit." + desk.visitNow())))));
        return state;
    }

    private Div code() {
        var shown = stack(new Paragraph(words.of("sync.code.why")));
        shown.add(row(unlocked("sync.code.draw", vault -> {
            var code = desk.drawCode(vault);
            shown.removeAll();
            shown.add(
                    secret(code.words()),
                    new Paragraph(words.of("sync.code.until", "time", moment(code.until()))),
                    new QrCode(code.text(), words.of("sync.code.qr")),
                    soft(words.of("sync.code.scan")));
        })));
        return shown;
    }

    private static Paragraph secret(String text) {
        var shown = new Paragraph(text);
        shown.addClassName("console-secret");
        shown.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
        return shown;
    }

    private Div published() {
        var state = desk.hasUnpublishedChanges() ? "sync.published.changed" : "sync.published.same";
        return stack(new Paragraph(words.of(state)), row(unlocked("sync.published.publish", vault -> {
            desk.publish(vault);
            say(words.of("sync.published.done"));
        })));
    }

    private Div stick() {
        var save = new Anchor(DownloadHandler.fromInputStream(_ -> SyncDownload.of(desk)), words.of("sync.stick.save"));
        save.addClassName("console-button");
        return stack(new Paragraph(words.of("sync.stick.why")), row(save), new BundleDrop(desk, words, this::say));
    }

    private static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("console-stack");
        return stack;
    }

    /** What needs the ring's word asks for the vault first. */
    private NativeButton unlocked(String key, Consumer<OpenVault> then) {
        return button(key, () -> {
            @Nullable OpenVault vault = session.vault().orElse(null);
            if (vault == null) {
                say(words.of("sync.locked"));
            } else {
                then.accept(vault);
            }
        });
    }

    private NativeButton button(String key, Runnable pressed) {
        return Press.button(words.of(key), pressed);
    }

    private String moment(Instant at) {
        return Moments.of(at, words);
    }
}
