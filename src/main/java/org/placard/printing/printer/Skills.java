package org.placard.printing.printer;

import java.util.Set;

/**
 * What a printer says that it can do; empty sets where it does not say. Names as in PWG 5101.1 and RFC 8011.
 *
 * @param papers the paper that it takes at all, loaded or not
 * @param sides how it prints on a sheet's two sides
 * @param colours its ways with colour
 * @param scalings its ways to fit a page on other paper
 * @param isQueue whether it is a print server's queue, with the printer itself somewhere behind
 */
public record Skills(
        Set<String> papers, Set<String> sides, Set<String> colours, Set<String> scalings, boolean isQueue) {

    static final Skills UNKNOWN = new Skills(Set.of(), Set.of(), Set.of(), Set.of(), false);
    static final String BOTH_SIDES = "two-sided-long-edge";

    public Skills {
        papers = Set.copyOf(papers);
        sides = Set.copyOf(sides);
        colours = Set.copyOf(colours);
        scalings = Set.copyOf(scalings);
    }

    public boolean printsBothSides() {
        return sides.contains(BOTH_SIDES);
    }

    public boolean printsColour() {
        return colours.contains("color");
    }

    /** Whether it says which paper it takes, and this is none of it. */
    boolean neverTakes(PaperSize paper) {
        return !papers.isEmpty() && papers.stream().noneMatch(paper::isCalled);
    }
}
