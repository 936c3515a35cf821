package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.console.RecordPages.Row;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.security.CoordinatorSession;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;

/** One record: who, each consent as it was asked and answered, the signature as drawn, the letter as written. */
@Route("console/records")
@RolesAllowed("COORDINATOR")
class RecordView extends Page implements HasUrlParameter<String> {

    private final transient RecordPages pages;
    private final transient CoordinatorSession session;
    private final transient ApplicationEventPublisher audit;
    private transient Optional<ActionId> id = Optional.empty();

    RecordView(RecordPages pages, CoordinatorSession session, ApplicationEventPublisher audit, ConsoleWords words) {
        super(words, "console.record.title");
        this.pages = pages;
        this.session = session;
        this.audit = audit;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = parameter.matches("[0-9a-f]{32}") ? Optional.of(new ActionId(parameter)) : Optional.empty();
        show();
    }

    private void show() {
        removeAll();
        var back = new RouterLink();
        back.setText(words.of("console.record.back"));
        back.setRoute(RecordsView.class);
        add(heading(), back);
        session.vault().ifPresentOrElse(this::showOpened, () -> add(new UnlockForm(session, words)));
    }

    private void showOpened(OpenVault vault) {
        var row = id.flatMap(wanted -> pages.one(vault, wanted));
        if (row.isEmpty()) {
            add(alert(words.of("console.record.unknown")));
            return;
        }
        audit.publishEvent(new Audited(
                session.name().value(), "record.read", id.orElseThrow().value()));
        var content = row.get().content();
        if (content == null) {
            add(alert(words.of(whyNothingIsSeen(row.get()))));
            return;
        }
        addStanding(row.get());
        add(pair(facts(row.get(), content), signature(content)), consents(content));
        letter(content.letter());
    }

    private static String whyNothingIsSeen(Row row) {
        if (row.withdrawn()) {
            return "console.record.withdrawn";
        }
        return row.kept().isErased() ? "console.record.erased" : "console.record.broken";
    }

    private void addStanding(Row row) {
        var standing = row.standing();
        if (row.withdrawn()) {
            add(alert(words.of("console.record.withdrawn")));
        } else if (standing.isOpen()) {
            add(
                    alert(words.of("counting.verdict." + standing.verdict())),
                    link("/console/duplicates", words.of("counting.toDuplicates")));
        }
    }

    private Div facts(Row row, ActionContent content) {
        var table = new PlainTable(
                words.of("console.record.facts"), words.of("console.record.what"), words.of("console.record.said"));
        table.row(
                words.of("console.records.kind"),
                words.of("console.kind." + content.kind().name()));
        table.row(words.of("console.records.campaign"), row.kept().campaign());
        table.row(words.of("console.records.taken"), content.takenAt());
        table.row(words.of("console.record.receipt"), content.receipt().grouped());
        table.row(words.of("console.record.language"), content.language());
        person(table, content.person());
        var withdraws = content.withdraws();
        line(table, "console.record.withdraws", withdraws == null ? null : withdraws.grouped());
        return card("console.record.facts", table);
    }

    private void person(PlainTable table, @Nullable Person person) {
        if (person != null) {
            line(table, "console.records.name", person.name());
            line(table, "console.record.country", person.country());
            line(table, "console.record.postcode", person.postcode());
            line(table, "console.record.address", person.address());
            line(table, "console.record.email", person.email());
        }
    }

    private void line(PlainTable table, String key, @Nullable Object value) {
        if (value != null) {
            table.row(words.of(key), value);
        }
    }

    private Div signature(ActionContent content) {
        var strokes = content.strokes();
        return card(
                "console.record.signature",
                strokes == null ? soft(words.of("console.record.typed")) : DrawnSignature.of(strokes));
    }

    private Div consents(ActionContent content) {
        var table = new PlainTable(
                words.of("console.record.consents"),
                words.of("console.record.asked"),
                words.of("console.record.answer"),
                words.of("console.record.version"));
        content.consents()
                .forEach(consent -> table.row(
                        consent.text(),
                        words.of(consent.given() ? "console.record.given" : "console.record.notGiven"),
                        consent.version() + ", " + consent.language()));
        return card("console.record.consents", table);
    }

    private void letter(@Nullable LetterText letter) {
        if (letter != null) {
            var text = Stream.of(
                            Stream.of(letter.salutation()),
                            letter.paragraphs().stream(),
                            letter.demands().stream().map("• "::concat),
                            Stream.of(letter.closing()),
                            Stream.ofNullable(letter.signedAs()))
                    .flatMap(part -> part)
                    .map(this::paragraph)
                    .toArray(Paragraph[]::new);
            add(card("console.record.letter", text));
        }
    }

    private Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }
}
