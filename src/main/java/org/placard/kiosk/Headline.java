package org.placard.kiosk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.placard.campaign.CampaignText;

/** A title whose lines end where its sentences do, as long as there is room for that. */
final class Headline {

    private static final Pattern ENDS = Pattern.compile("(?<=[.!?…؟])\\s+|(?<=[，。！？；])");

    private Headline() {}

    static H1 first(CampaignText text) {
        return Tongue.of(text, write(text.title(), new H1()));
    }

    static H2 second(CampaignText text) {
        return Tongue.of(text, write(text.title(), new H2()));
    }

    static H2 second(String title) {
        return write(title, new H2());
    }

    private static <H extends HasComponents> H write(String title, H heading) {
        ENDS.splitAsStream(title).forEach(sentence -> {
            var line = new Span(sentence);
            line.addClassName("sentence");
            heading.add(line, new Text(isChinese(sentence) ? "" : " "));
        });
        return heading;
    }

    /** Sentences there stand side by side with no space between them. */
    private static boolean isChinese(String sentence) {
        return "，。！？；".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }
}
