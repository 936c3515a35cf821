package org.placard.letter.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/**
 * What is to stand on a letter's pages, already in its language. Texts are cleaned by {@link Wording}.
 *
 * @param sender the writer's address, small above the target's; may be empty
 * @param address name and postal lines as they must show in the window
 * @param byHand ruled lines take the place of passages, closing and signature
 * @param number the fetch number at the foot, 0 for none
 * @param specimen the word across the page, if it is not to be posted
 */
public record Composition(
        PageSize paper,
        LanguageTag language,
        List<String> sender,
        List<String> address,
        String placeAndDate,
        @Nullable String subject,
        String salutation,
        List<Passage> passages,
        String closing,
        Signed signed,
        boolean byHand,
        int number,
        @Nullable String specimen) {

    /** The same letter in another window, with a line that says why. */
    public Composition copyTo(List<String> lines, String line) {
        return new Composition(
                paper,
                language,
                sender,
                lines,
                placeAndDate,
                line,
                salutation,
                passages,
                closing,
                signed,
                byHand,
                number,
                specimen);
    }

    /** A piece of the letter between salutation and closing. */
    public sealed interface Passage {

        String text();

        /** Ordinary words. */
        record Words(String text) implements Passage {}

        /** The line that leads to the demands. */
        record Lead(String text) implements Passage {}

        /** A demand. */
        record Item(String text) implements Passage {}
    }

    /**
     * What stands under the closing.
     *
     * @param line a name, or "a resident of …"
     * @param ink a drawn signature above it
     * @param inkNamed what the drawing is called when it is read aloud
     */
    public record Signed(String line, @Nullable Ink ink, String inkNamed) {}

    /** The card beside a letter by hand: a title, then headings with their points. */
    public record Card(PageSize paper, LanguageTag language, String title, List<Section> sections, int number) {

        /** Points under a heading. */
        public record Section(String heading, List<String> points) {}
    }
}
