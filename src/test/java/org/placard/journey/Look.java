package org.placard.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Looks over a screen for what keeps people out. */
record Look(Page page) {

    /** Parts with text on them that stick out of the screen at a side and cannot be scrolled to. */
    private static final String STICKING_OUT = """
            () => [...document.body.querySelectorAll('*')]
              .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                && [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
              .filter((part) => {
                const box = part.getBoundingClientRect();
                return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
              })
              .map((part) => `${part.tagName} "${part.textContent.trim().slice(0, 40)}"`)
            """;

    static Look at(Page page) {
        return new Look(page);
    }

    /** Nobody is kept out: no violation of WCAG 2.2 AA that axe can see. */
    Look isAccessible() {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        Assertions.assertThat(violations.stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isCutByAnEdge(
                                        rule.getId(), node.getTarget().toString()))
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml())))
                .as(this::described)
                .isEmpty();
        return this;
    }

    /** What the edge of a scrolled part cuts is as large as it is once it was scrolled to. */
    private boolean isCutByAnEdge(String rule, String target) {
        var part = target.replaceAll("^\\[|]$", "");
        if (!rule.equals("target-size")) {
            return false;
        }
        page.locator(part).evaluate("(part) => part.scrollIntoView({ block: 'center' })");
        return new AxeBuilder(page)
                .withRules(List.of(rule))
                .include(part)
                .analyze()
                .violationFree();
    }

    /** Nothing reaches over the screen's edge: no sideways scrolling, no text cut off at the sides. */
    Look fitsSideways() {
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) over).intValue())
                .as(() -> "pixels over the edge: " + described())
                .isLessThanOrEqualTo(0);
        Assertions.assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as(() -> "sticks out: " + described())
                .isEmpty();
        return this;
    }

    String described() {
        var size = page.viewportSize();
        return page.url() + " in " + page.locator("html").getAttribute("lang") + " at " + size.width + "×" + size.height
                + ", " + page.locator("html").getAttribute("data-text-size") + " %";
    }
}
