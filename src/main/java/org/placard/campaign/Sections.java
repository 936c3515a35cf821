package org.placard.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.placard.campaign.CampaignText.Testimony;
import org.placard.shared.config.NearWord;

/** The Markdown of a text file, cut at its headings. */
final class Sections {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final String file;
    private final int linesBefore;
    private final FaultList faults;
    private final Map<Section, List<Node>> blocks = new EnumMap<>(Section.class);

    private Sections(String file, int linesBefore, FaultList faults) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.faults = faults;
    }

    static Sections parse(String file, String markdown, int linesBefore, FaultList faults) {
        var sections = new Sections(file, linesBefore, faults);
        List<Node> stray = new ArrayList<>();
        var current = stray;
        for (var node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                current = sections.begin(heading);
            } else if (!(node instanceof HtmlBlock)) {
                current.add(node);
            }
        }
        stray.forEach(node -> sections.fault(node, "This stands under no heading; begin with \"## Story\""));
        return sections;
    }

    Set<Section> present() {
        return blocks.keySet();
    }

    List<String> paragraphs(Section section) {
        var paragraphs = new ArrayList<String>();
        for (var node : blocks.getOrDefault(section, List.of())) {
            if (node instanceof Paragraph) {
                addWords(PlainText.of(node), paragraphs);
            } else {
                fault(node, "\"" + section.heading() + "\" holds paragraphs and nothing else");
            }
        }
        return filled(section, paragraphs);
    }

    List<String> items(Section section) {
        var items = new ArrayList<String>();
        itemNodes(section).forEach(item -> addWords(PlainText.of(item), items));
        return filled(section, items);
    }

    List<CampaignText.Link> links(Section section) {
        var links = new ArrayList<CampaignText.Link>();
        for (var item : itemNodes(section)) {
            var paragraph = item.getFirstChild();
            if (paragraph != null
                    && paragraph.getFirstChild() instanceof Link link
                    && link.getDestination().matches("https?://[^\\s]+")) {
                links.add(new CampaignText.Link(PlainText.of(link), link.getDestination()));
            } else {
                fault(item, "A link is written [title](https://address)");
            }
        }
        return filled(section, links);
    }

    List<Testimony> testimonies(Section section) {
        var testimonies = new ArrayList<Testimony>();
        for (var node : blocks.getOrDefault(section, List.of())) {
            if (node instanceof BlockQuote) {
                addTestimony(node, testimonies);
            } else {
                fault(node, "\"" + section.heading() + "\" holds quotations, each line begun with >");
            }
        }
        return filled(section, testimonies);
    }

    private void addTestimony(Node quote, List<Testimony> testimonies) {
        var lines = new ArrayList<String>();
        for (var part = quote.getFirstChild(); part != null; part = part.getNext()) {
            lines.addAll(PlainText.lines(part).lines().toList());
        }
        var speaker = lines.isEmpty() ? "" : lines.removeLast().strip();
        if (!speaker.startsWith("—") || lines.isEmpty()) {
            fault(quote, "A quotation ends with a line that says who said it, such as > — Ada");
            return;
        }
        var words = PlainText.joined(String.join("\n", lines));
        testimonies.add(new Testimony(words, speaker.substring(1).strip()));
    }

    private List<Node> itemNodes(Section section) {
        var items = new ArrayList<Node>();
        for (var node : blocks.getOrDefault(section, List.of())) {
            if (!(node instanceof ListBlock)) {
                fault(node, "\"" + section.heading() + "\" is a list, each line begun with -");
                continue;
            }
            for (var item = node.getFirstChild(); item != null; item = item.getNext()) {
                items.add(item);
            }
        }
        return items;
    }

    private List<Node> begin(Heading heading) {
        var content = new ArrayList<Node>();
        var words = PlainText.of(heading);
        var section = heading.getLevel() == 2 ? Section.under(words) : Optional.<Section>empty();
        if (section.isEmpty()) {
            var near = NearWord.of(words, Section.headings()).map(meant -> "; did you mean \"" + meant + "\"?");
            fault(heading, "\"" + words + "\" is no heading that is known here" + near.orElse(""));
        } else if (blocks.putIfAbsent(section.get(), content) != null) {
            fault(heading, "\"" + words + "\" stands here twice");
        }
        return content;
    }

    private <T> List<T> filled(Section section, List<T> content) {
        if (content.isEmpty() && blocks.containsKey(section) && !faults.any(file)) {
            faults.add(file, "\"" + section.heading() + "\" is empty");
        }
        return content;
    }

    private static void addWords(String words, List<String> all) {
        if (!words.isEmpty()) {
            all.add(words);
        }
    }

    private void fault(Node node, String reason) {
        var spans = node.getSourceSpans();
        faults.add(file, spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1 + linesBefore, reason);
    }
}
