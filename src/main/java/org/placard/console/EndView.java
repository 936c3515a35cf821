package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.privacy.Ending;
import org.placard.privacy.Ending.Ended;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.vault.OpenVault;

/** Ends an event's data for good, and says before in numbers what ends, what stays and what nobody can reach. */
@Route("console/end")
@RolesAllowed("COORDINATOR")
class EndView extends Page {

    private final transient Events events;
    private final transient Ending ending;
    private final transient ErasureReport report;
    private final transient CoordinatorSession session;
    private final Div said = new Div();
    private final Div body = new Div();

    EndView(Events events, Ending ending, ErasureReport report, CoordinatorSession session, ConsoleWords words) {
        super(words, "end.title");
        this.events = events;
        this.ending = ending;
        this.report = report;
        this.session = session;
        said.getElement().setAttribute("role", "status");
        body.addClassName("console-stack");
        add(heading(), soft(words.of("end.why")), said, body);
        show();
    }

    private void show() {
        body.removeAll();
        events.all().reversed().forEach(event -> body.add(createCard(event)));
        body.add(row(link("/console/erase", words.of("erase.menu"))));
    }

    private Div createCard(Event event) {
        var name = event.details().name();
        var card = new Div(new H2(name.isBlank() ? words.of("console.today.unnamed") : name));
        card.addClassName("console-card");
        var endedOn = event.endedOn();
        if (endedOn != null) {
            card.add(new Paragraph(words.of("end.ended", "day", words.day(endedOn))));
            return card;
        }
        var promised = event.details().deletionOn();
        card.add(new Paragraph(
                promised == null ? words.of("end.noDay") : words.of("end.promised", "day", words.day(promised))));
        var reasons = ending.before(event);
        reasons.forEach(reason -> card.add(alert(reason.message())));
        if (reasons.isEmpty()) {
            card.add(createAhead(event), createWay(event));
        }
        return card;
    }

    /** What ends, what stays, and what nobody can reach. */
    private Div createAhead(Event event) {
        var ahead = ending.ahead(event.id());
        var ends = Stream.of("numbers", "names", "key", "stays")
                .map(key -> words.of(
                        "end.what." + key,
                        "signatures",
                        ahead.signatures(),
                        "letters",
                        ahead.letters(),
                        "withdrawals",
                        ahead.withdrawals()));
        return stack(list(ends), new H3(words.of("erase.reach.title")), list(report.outOfReach().stream()));
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("console-stack");
        return stack;
    }

    private static UnorderedList list(Stream<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private Div createWay(Event event) {
        return session.vault()
                .map(vault -> createConfirmation(event, vault))
                .orElseGet(() -> new Div(new UnlockForm(session, words)));
    }

    /** The number is typed: whoever types it has read how much it is. */
    private Div createConfirmation(Event event, OpenVault vault) {
        int all = ending.ahead(event.id()).together();
        var typed = Field.line("end-confirm", words.of("end.type", "count", all), "text");
        var answer = new Div();
        var button = new NativeButton(words.of("end.button"), _ -> {
            answer.removeAll();
            if (isNumber(typed.text(), all)) {
                end(event, vault);
            } else {
                answer.add(alert(words.of("end.otherNumber", "count", all)));
            }
        });
        button.addClassName("console-button");
        return stack(typed, answer, row(button));
    }

    /** In the digits of any script. */
    private static boolean isNumber(String typed, int number) {
        var digits = typed.strip()
                .codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits.equals(Integer.toString(number));
    }

    private void end(Event event, OpenVault vault) {
        said.removeAll();
        try {
            switch (ending.end(event, vault)) {
                case Ended.Done(var parts) -> said.add(note(words.of("end.done", "count", parts)));
                case Ended.Refused(var reasons) -> reasons.forEach(reason -> said.add(alert(reason.message())));
            }
        } catch (UncheckedIOException _) {
            said.add(alert(words.of("end.failed")));
        }
        show();
    }
}
