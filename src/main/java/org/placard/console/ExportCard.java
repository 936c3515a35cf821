package org.placard.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.security.CoordinatorSession;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.ConsoleWords;

/** The files of one campaign, or of all together, with progress and a way to stop. */
final class ExportCard extends Div {

    private static final int LOOK_EVERY_MS = 500;

    private final transient ConsoleWords words;
    private final transient CoordinatorSession session;
    private final transient Exports exports;
    private final transient Set<CampaignSlug> campaigns;
    private final ExportChoices choices;
    private final Paragraph message = new Paragraph();
    private final Div secret = new Div();
    private final NativeButton stop;
    private transient volatile @Nullable ExportRun run;
    private transient @Nullable ExportRun said;

    ExportCard(
            String title,
            Set<CampaignSlug> campaigns,
            ExportChoices choices,
            CoordinatorSession session,
            Exports exports,
            ConsoleWords words) {
        this.campaigns = campaigns;
        this.choices = choices;
        this.session = session;
        this.exports = exports;
        this.words = words;
        this.stop = new NativeButton(words.of("console.export.stop"), click -> stopRun());
        addClassName("console-card");
        message.getElement().setAttribute("role", "status");
        secret.addClassName("console-note");
        secret.getElement().setAttribute("role", "status");
        secret.setVisible(false);
        stop.addClassName("console-line");
        stop.setVisible(false);
        add(
                new H2(title),
                choice(Audience.HAND_OVER, "console.export.handOver", "console.export.handOverText"),
                choice(Audience.TEAM, "console.export.team", "console.export.teamText"),
                message,
                secret,
                stop);
    }

    private Div choice(Audience audience, String key, String textKey) {
        var file = new Anchor();
        file.setText(words.of(key));
        file.addClassName("console-button");
        file.setHref((DownloadHandler) event -> begin(audience).answer(event, exports, session));
        file.getElement().setAttribute("download", true);
        // The file comes beside this page; from the click on, the page asks how far it is.
        file.getElement().addEventListener("click", click -> {
            message.setText(words.of("console.export.begun"));
            secret.setVisible(false);
            click.getSource()
                    .getComponent()
                    .flatMap(Component::getUI)
                    .ifPresent(ui -> ui.setPollInterval(LOOK_EVERY_MS));
        });
        var both = new Div(file, new Span(words.of(textKey)));
        both.addClassName("console-row");
        choices.whenChanged(() -> both.setVisible(choices.gives(campaigns, audience)));
        return both;
    }

    private void stopRun() {
        var current = run;
        if (current != null) {
            current.stop();
        }
    }

    /** Called from the download's thread. */
    private ExportRun begin(Audience audience) {
        var begun = ExportRun.of(choices.order(campaigns, audience), choices.encrypts());
        run = begun;
        return begun;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var looking = attached.getUI().addPollListener(poll -> look(attached.getUI()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            looking.remove();
            detached.getUI().setPollInterval(-1);
        });
    }

    private void look(UI ui) {
        var current = run;
        if (current == null || current == said) {
            return;
        }
        stop.setVisible(!current.isOver());
        message.setText(sentence(current));
        if (current.isOver()) {
            said = current;
            showWords(current);
            ui.setPollInterval(-1);
        }
    }

    /** Once, and only where there is a whole file to open. */
    private void showWords(ExportRun current) {
        secret.removeAll();
        current.words().ifPresent(drawn -> {
            var shown = new Paragraph(drawn.words());
            shown.addClassName("console-secret");
            shown.getElement().setAttribute("dir", "ltr").setAttribute("lang", "en");
            secret.add(
                    new Paragraph(words.of("console.export.words")),
                    shown,
                    new Paragraph(words.of("console.export.wordsHow")));
            secret.setVisible(true);
        });
    }

    private String sentence(ExportRun current) {
        if (!current.isOver()) {
            return words.of("console.export.running", "done", current.done(), "all", current.all());
        }
        return switch (current.exported().orElse(null)) {
            case Exported.Written written ->
                words.of(
                        "console.export.written",
                        "rows",
                        written.rows(),
                        "withdrawn",
                        written.withdrawn(),
                        "withoutConsent",
                        written.withoutConsent(),
                        "duplicates",
                        written.duplicates(),
                        "unreadable",
                        written.unreadable());
            case Exported.NotPrintable(var character, var name) ->
                words.of("console.export.notPrintable", "character", character, "name", name);
            case Exported.NoPetition() -> words.of("console.export.noPetition");
            case Exported.Cancelled() -> words.of("console.export.stopped");
            case Exported.WithdrawalsUnreadable(int count) -> words.of("console.export.refused", "count", count);
            case null -> words.of("console.export.broken");
        };
    }
}
