package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placard.counting.Counting;
import org.placard.counting.Judgement;
import org.placard.counting.Standing;
import org.placard.counting.Verdict;
import org.placard.event.Events;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.Ledger;
import org.placard.security.CoordinatorSession;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;
import org.springframework.context.ApplicationEventPublisher;

/** Signatures that look like one person's, side by side, for somebody to say what is so. */
@Route("console/duplicates")
@RolesAllowed("COORDINATOR")
class DuplicatesView extends Page {

    private static final int AT_ONCE = 10;

    private final transient Counting counting;
    private final transient Ledger ledger;
    private final transient EventId event;
    private final transient CoordinatorSession session;
    private final transient ApplicationEventPublisher audit;
    private final Div body = new Div();

    DuplicatesView(
            Counting counting,
            Ledger ledger,
            Events events,
            CoordinatorSession session,
            ApplicationEventPublisher audit,
            ConsoleWords words) {
        super(words, "counting.menu.duplicates");
        this.counting = counting;
        this.ledger = ledger;
        this.event = events.current().id();
        this.session = session;
        this.audit = audit;
        body.addClassName("console-stack");
        add(heading(), soft(words.of("counting.duplicates.why")), body);
        show();
    }

    private void show() {
        body.removeAll();
        session.vault().ifPresentOrElse(this::showOpen, () -> body.add(new UnlockForm(session, words)));
    }

    private void showOpen(OpenVault vault) {
        var remarkable = counting.verdicts(vault, event).remarkable();
        var open = remarkable.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen())
                .toList();
        var judged = remarkable.entrySet().stream()
                .filter(entry -> entry.getValue().judgement() != null)
                .toList();
        audit.publishEvent(new Audited(session.name().value(), "duplicates.read", open.size() + " open"));
        body.add(soft(words.of("counting.duplicates.open", "count", open.size())));
        addPairs(open, vault);
        if (!judged.isEmpty()) {
            body.add(soft(words.of("counting.duplicates.judged", "count", judged.size())));
            addPairs(judged.reversed(), vault);
        }
    }

    private void addPairs(List<Map.Entry<ActionId, Standing>> entries, OpenVault vault) {
        entries.stream()
                .limit(AT_ONCE)
                .map(entry -> beside(entry.getKey(), entry.getValue(), vault))
                .forEach(body::add);
    }

    private Div beside(ActionId id, Standing standing, OpenVault vault) {
        var other = standing.of();
        var key = standing.judgement() == null
                ? "counting.verdict." + standing.verdict()
                : "counting.said." + standing.judgement();
        var table = new PlainTable(
                words.of(key),
                words.of("console.record.what"),
                words.of("counting.duplicates.this"),
                words.of("counting.duplicates.other"));
        var mine = person(id, vault);
        var theirs = Optional.ofNullable(other).flatMap(known -> person(known, vault));
        row(table, "console.records.name", mine.map(Person::name), theirs.map(Person::name));
        row(table, "console.record.country", mine.map(Person::country), theirs.map(Person::country));
        row(table, "console.record.postcode", mine.map(Person::postcode), theirs.map(Person::postcode));
        row(table, "console.record.email", mine.map(Person::email), theirs.map(Person::email));
        var card = card(key, table, row(link("/console/records/" + id, words.of("counting.duplicates.read"))));
        if (other != null) {
            card.add(answers(id, other, standing));
        }
        return card;
    }

    private void row(PlainTable table, String key, Optional<?> mine, Optional<?> theirs) {
        table.row(words.of(key), shown(mine), shown(theirs));
    }

    private static String shown(Optional<?> value) {
        return value.map(Objects::toString).orElse("–");
    }

    private Div answers(ActionId id, ActionId other, Standing standing) {
        var answers = row();
        if (standing.judgement() != null && !standing.isOpen()) {
            answers.add(button("counting.undo", () -> counting.undo(event, id, other, session.name())));
            return answers;
        }
        possible(standing.verdict())
                .forEach(judgement -> answers.add(button(
                        "counting.say." + judgement,
                        () -> counting.judge(event, id, other, judgement, session.name()))));
        return answers;
    }

    private static List<Judgement> possible(Verdict verdict) {
        return verdict == Verdict.HELD
                ? List.of(Judgement.TWO_PEOPLE, Judgement.STAYS, Judgement.GOES)
                : List.of(Judgement.TWO_PEOPLE, Judgement.ONE_PERSON);
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(words.of(key), click -> {
            act.run();
            show();
        });
        button.addClassName("console-line");
        return button;
    }

    private Optional<Person> person(ActionId id, OpenVault vault) {
        return ledger.record(id).flatMap(kept -> {
            try {
                return Optional.ofNullable(kept.open(vault).person());
            } catch (SealBrokenException _) {
                // Shown with empty places beside the other one.
                return Optional.empty();
            }
        });
    }
}
