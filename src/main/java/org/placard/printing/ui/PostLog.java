package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.printing.OutgoingPost;
import org.placard.shared.text.ConsoleWords;

/** What went on its way, the last first. */
final class PostLog extends Div {

    PostLog(List<OutgoingPost> posts, ConsoleWords words) {
        addClassName("table-log");
        setVisible(!posts.isEmpty());
        var list = new UnorderedList();
        posts.reversed().forEach(post -> list.add(createPost(post, words)));
        add(new H2(words.of("table.post.gone")), list);
    }

    private static ListItem createPost(OutgoingPost post, ConsoleWords words) {
        var departure = post.departure();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(departure.day());
        var head = new Paragraph(words.of(
                "table.post.went",
                "day",
                day,
                "way",
                words.of("table.post.way." + departure.way()),
                "count",
                post.count()));
        head.addClassName("table-went");
        var item = new ListItem(head, new Paragraph(words.of("table.post.numbers", "numbers", numbers(post))));
        if (!departure.by().letters().isEmpty()) {
            item.add(new Paragraph(
                    words.of("table.post.wentBy", "by", departure.by().letters())));
        }
        if (departure.postage() != null) {
            item.add(new Paragraph(
                    words.of("table.post.cost", "cost", departure.postage().toString())));
        }
        return item;
    }

    private static String numbers(OutgoingPost post) {
        return post.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
