package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.Event.State;
import org.placard.event.Events;
import org.placard.event.Events.Changed;
import org.placard.shared.Finding;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.placard.vault.CoordinatorName;
import org.springframework.security.core.context.SecurityContextHolder;

/** The event: what it lacks, its details, opening and closing it, and who takes late letters. */
@Route("console/event")
@Menu(title = "console.event.title", order = 50)
@RolesAllowed("COORDINATOR")
class EventView extends Section implements HasDynamicTitle {

    private final transient Events events;
    private final transient Campaigns campaigns;
    private final transient ConsoleWords words;
    private final transient Texts texts;
    private final Div message = new Div();
    private final Div content = new Div();

    EventView(Events events, Campaigns campaigns, ConsoleWords words, Texts texts) {
        this.events = events;
        this.campaigns = campaigns;
        this.words = words;
        this.texts = texts;
        message.getElement().setAttribute("role", "status");
        content.addClassName("console-pair");
        add(new H1(words.of("console.event.title")), message, content);
        show();
    }

    @Override
    public String getPageTitle() {
        return words.of("console.event.title") + " · Placard";
    }

    private void show() {
        content.removeAll();
        var event = events.current();
        if (event.state() == State.CLOSED) {
            content.add(turning(event, detail -> {}));
            return;
        }
        var details = new DetailsForm(event.details(), campaigns, words, texts);
        details.add(button("save", () -> change(details.details(), form -> events.describe(form, me()))));
        var late = new LateForm(campaigns.all(), words);
        late.add(button("late.record", () -> change(late.acceptance(), it -> events.acceptLateLetters(it, me()))));
        var beside = new Div(turning(event, details::focus), late);
        beside.addClassName("console-stack");
        content.add(beside, details);
    }

    /** Where the event stands, what it lacks, and the way on. */
    private Div turning(Event event, Consumer<String> lead) {
        var card =
                new Div(new H2(words.of("console.event.state." + event.state().name())));
        card.addClassName("console-card");
        switch (event.state()) {
            case PRACTICE -> addOpening(card, lead);
            case OPEN -> card.add(asking("close", () -> change(Optional.of(event), it -> events.close(me()))));
            case CLOSED -> card.add(new Paragraph(words.of("console.event.over")));
        }
        event.lateAcceptances()
                .forEach(late -> card.add(new Paragraph(words.of(
                        "console.event.late.said",
                        "campaign",
                        late.campaign().value(),
                        "office",
                        late.office(),
                        "person",
                        late.saidBy(),
                        "date",
                        late.saidOn().toString()))));
        return card;
    }

    private void addOpening(Div card, Consumer<String> lead) {
        var missing = events.gaps();
        if (missing.isEmpty()) {
            card.add(asking("open", () -> change(Optional.of(events.current()), it -> events.open(me()))));
        } else {
            card.add(new Paragraph(words.of("console.event.missing")), new MissingList(missing, lead, words, texts));
        }
    }

    /** A button that asks once more before it acts. */
    private Div asking(String key, Runnable act) {
        var asked = new Div();
        asked.add(button(key, () -> {
            asked.removeAll();
            asked.add(
                    new Paragraph(words.of("console.event." + key + "Sure")),
                    button(key + "Yes", act),
                    button("cancel", this::show));
        }));
        return asked;
    }

    private <T> void change(Optional<T> form, Function<T, Changed> act) {
        if (form.isEmpty()) {
            say("console-alert", List.of(words.of("console.event.unreadable")));
            return;
        }
        switch (act.apply(form.get())) {
            case Changed.Done done -> {
                say("console-note", List.of(words.of("console.event.kept")));
                show();
            }
            case Changed.Refused refused -> say("console-alert", messages(refused.reasons()));
            case Changed.Unbalanced(var differences) -> {
                say("console-alert", messages(differences));
                message.add(new ReasonForm(words, reason -> change(form, it -> events.close(me(), reason))));
            }
        }
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }

    private void say(String look, List<String> sentences) {
        message.removeAll();
        message.setClassName(look);
        sentences.forEach(sentence -> message.add(new Paragraph(sentence)));
        // The button that was pressed may stand a long way down.
        message.getElement().callJsFunction("scrollIntoView");
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(words.of("console.event." + key), click -> act.run());
        button.addClassName("console-button");
        return button;
    }

    private static CoordinatorName me() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return new CoordinatorName(signedIn.getName());
    }
}
