package org.placard.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.campaign.CampaignText;
import org.placard.campaign.CampaignText.LetterModel;
import org.placard.letter.page.Composition.Passage;
import org.placard.letter.page.Wording;

/**
 * The words between salutation and closing. Blank lines part paragraphs; a line that begins with a bullet is a point.
 *
 * @param paragraphs in order; points among them keep their bullet
 * @param demands the points at the end, without bullets
 */
public record LetterBody(List<String> paragraphs, List<String> demands) {

    private static final String BULLET = "• ";

    public LetterBody {
        paragraphs = List.copyOf(paragraphs);
        demands = List.copyOf(demands);
    }

    /** The model letter's words. */
    public static LetterBody model(CampaignText text, LetterModel model) {
        var paragraphs = new ArrayList<>(model.paragraphs());
        paragraphs.add(model.demandsLead());
        return new LetterBody(paragraphs, text.demands());
    }

    /** What somebody wrote into the box. */
    public static LetterBody written(String typed) {
        var blocks = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : Wording.clean(typed).split("\n", -1)) {
            var words = line.strip();
            if (words.isEmpty() || words.startsWith("•")) {
                close(open, blocks);
            }
            if (words.startsWith("•")) {
                blocks.add(BULLET + words.substring(1).strip());
            } else if (!words.isEmpty()) {
                open.append(open.isEmpty() ? "" : "\n").append(words);
            }
        }
        close(open, blocks);
        int points = trailingPoints(blocks);
        int cut = blocks.size() - points;
        return new LetterBody(
                blocks.subList(0, cut),
                blocks.subList(cut, blocks.size()).stream()
                        .map(LetterBody::withoutBullet)
                        .toList());
    }

    /** The same words as they stand in the box. */
    public String typed() {
        var words = String.join("\n\n", paragraphs);
        var points = String.join("\n", demands.stream().map(BULLET::concat).toList());
        return points.isEmpty() ? words : words + (words.isEmpty() ? "" : "\n") + points;
    }

    /** The demands with the line that leads to them; empty where there are none or nothing else. */
    Optional<LetterBody> demandsAlone() {
        return demands.isEmpty() || paragraphs.size() < 2
                ? Optional.empty()
                : Optional.of(new LetterBody(List.of(paragraphs.getLast()), demands));
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && demands.isEmpty();
    }

    List<Passage> passages() {
        int last = paragraphs.size() - 1;
        var words = IntStream.rangeClosed(0, last)
                .mapToObj(at -> passage(paragraphs.get(at), at == last && !demands.isEmpty()));
        return Stream.concat(words, demands.stream().map(Passage.Item::new)).toList();
    }

    private static Passage passage(String paragraph, boolean leads) {
        if (paragraph.startsWith(BULLET)) {
            return new Passage.Item(withoutBullet(paragraph));
        }
        return leads ? new Passage.Lead(paragraph) : new Passage.Words(paragraph);
    }

    private static void close(StringBuilder open, List<String> blocks) {
        if (!open.isEmpty()) {
            blocks.add(open.toString());
            open.setLength(0);
        }
    }

    private static int trailingPoints(List<String> blocks) {
        int points = 0;
        while (points < blocks.size() && blocks.get(blocks.size() - 1 - points).startsWith(BULLET)) {
            points++;
        }
        return points;
    }

    private static String withoutBullet(String point) {
        return point.substring(BULLET.length());
    }
}
