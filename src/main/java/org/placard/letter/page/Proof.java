package org.placard.letter.page;

import java.util.List;
import org.placard.shared.LanguageTag;

/**
 * A page that shows what a printer does to pages: whether it cuts off edges, shrinks, and draws every script.
 *
 * @param lines what to look at
 * @param measure what is written below a line of a hundred millimetres
 * @param samples a sentence in each language
 */
public record Proof(
        PageSize paper, LanguageTag language, String title, List<String> lines, String measure, List<Sample> samples) {

    /** A sentence in a language of its own. */
    public record Sample(LanguageTag language, String text) {}

    /** Lays it out; its words are this program's own, so every character is there and one page is enough. */
    public List<Sheet> sheets() {
        return new ProofLayout(this).sheets();
    }
}
