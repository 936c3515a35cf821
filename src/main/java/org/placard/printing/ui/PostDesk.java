package org.placard.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.printing.Departure;
import org.placard.printing.Initials;
import org.placard.printing.OpenTable;
import org.placard.printing.Outing;
import org.placard.printing.PostWay;
import org.placard.printing.Postage;
import org.placard.printing.PrintJob;
import org.placard.printing.ui.Fields.Tick;
import org.placard.shared.ActionId;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Bdi;
import org.placard.shared.ui.PosterButton;

/** The outgoing post: which letters go, how, when, by whom, and what it cost; below it what went before. */
final class PostDesk extends Section {

    private final transient OpenTable table;
    private final transient Outing outing;
    private final transient ConsoleWords words;
    private final Map<ActionId, Tick> letters = new LinkedHashMap<>();
    /** Those that a person has to look at one by one. */
    private final Set<ActionId> doubtful = new HashSet<>();

    private final Map<PostWay, Tick> ways = new EnumMap<>(PostWay.class);
    private final Input day = Fields.line("post-day", "date");
    private final Input by = Fields.line("post-by", "text");
    private final Input postage = Fields.line("post-postage", "text");
    private final Paragraph count = new Paragraph();
    private final Paragraph problem = new Paragraph();

    PostDesk(OpenTable table, Outing outing, ConsoleWords words) {
        this.table = table;
        this.outing = outing;
        this.words = words;
        addClassNames("table-letters", "table-post");
        problem.addClassName("table-alarm");
        problem.getElement().setAttribute("role", "alert");
        count.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        letters.clear();
        doubtful.clear();
        problem.setText("");
        var ready = table.ready(outing.isPractice());
        add(new H2(words.of("table.post.title")));
        if (outing.isPractice()) {
            add(alarm("table.post.practice"));
        }
        if (ready.isEmpty()) {
            add(new Paragraph(words.of("table.post.none")));
        } else {
            add(createPicking(ready), createForm());
            tell();
        }
        add(new PostLog(table.posts(), words));
    }

    private Div createPicking(List<PrintJob> ready) {
        var list = new Div();
        list.addClassName("table-picks");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("table.post.which"));
        var unmatched = table.unmatched();
        ready.forEach(job -> list.add(createPick(job, unmatched)));
        var all = PosterButton.line(
                words.of("table.post.all", "count", ready.size() - doubtful.size()), () -> tick(true));
        var none = PosterButton.quiet(words.of("table.post.noneOfThem"), () -> tick(false));
        var buttons = new Div(all, none);
        buttons.addClassName("table-buttons");
        return new Div(buttons, list);
    }

    private Div createPick(PrintJob job, Set<ActionId> unmatched) {
        var id = job.ticket().id();
        var box = Tick.box("post-" + job.number());
        box.addValueChangeListener(_ -> tell());
        letters.put(id, box);
        var about = table.describe(job, words.language());
        var number = new Span(String.valueOf(job.number()));
        number.addClassName("table-number");
        var doubts = new ArrayList<Component>();
        if (table.isTooLate(job)) {
            doubts.add(alarm("table.post.tooLate"));
        }
        if (unmatched.contains(id)) {
            doubts.add(alarm("table.earlierCard"));
        }
        if (!doubts.isEmpty()) {
            doubtful.add(id);
        }
        var parts = new ArrayList<Component>(List.of(number, new Bdi(about.title()), new Bdi(about.initials())));
        parts.addAll(doubts);
        return Fields.ticked(box, parts.toArray(Component[]::new));
    }

    private Span alarm(String key) {
        var alarm = new Span(words.of(key));
        alarm.addClassName("table-alarm");
        return alarm;
    }

    private Div createForm() {
        day.setValue(today().toString());
        by.setValue("");
        postage.setValue("");
        postage.getElement().setAttribute("inputmode", "decimal");
        var form = new Div(
                createWays(),
                Fields.labelled(words.of("table.post.day"), day),
                Fields.labelled(words.of("table.post.by"), by),
                Fields.labelled(
                        words.of(
                                "table.post.postage",
                                "currency",
                                outing.currency().getCurrencyCode()),
                        postage),
                count,
                problem,
                PosterButton.accent(words.of("table.post.send"), this::send));
        form.addClassName("table-form");
        return form;
    }

    private Div createWays() {
        var group = new Div();
        group.addClassName("table-ways");
        group.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", words.of("table.post.how"));
        for (var way : PostWay.values()) {
            var choice = Tick.choice("post-way-" + way, "post-way");
            choice.setValue(way == outing.way());
            choice.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue()) {
                    ways.forEach((other, tick) -> tick.setValue(other == way));
                }
            });
            ways.put(way, choice);
            group.add(Fields.ticked(choice, new Span(words.of("table.post.way." + way))));
        }
        return group;
    }

    private void tick(boolean all) {
        letters.forEach((id, box) -> box.setValue(all && !doubtful.contains(id)));
        tell();
    }

    private void tell() {
        count.setText(words.of("table.post.count", "count", picked().size()));
    }

    private List<ActionId> picked() {
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void send() {
        var cost = Postage.read(postage.getValue(), outing.currency());
        var when = read(day.getValue());
        if (picked().isEmpty()) {
            problem.setText(words.of("table.post.pickSome"));
        } else if (when.isEmpty()) {
            problem.setText(words.of("table.post.noDay"));
        } else if (cost.isEmpty() && !postage.getValue().isBlank()) {
            problem.setText(words.of("table.post.noPostage"));
        } else {
            send(when.get(), cost.orElse(null));
        }
    }

    private void send(LocalDate when, @Nullable Postage cost) {
        if (table.send(picked(), new Departure(way(), when, Initials.of(by.getValue()), cost))) {
            show();
        } else {
            show();
            problem.setText(words.of("table.post.changed"));
            add(problem);
        }
    }

    private PostWay way() {
        return ways.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(outing.way());
    }

    /** A day that somebody could have posted on: not one to come. */
    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(when -> !when.isAfter(today()));
        } catch (DateTimeException _) {
            // Said beside the field.
            return Optional.empty();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
