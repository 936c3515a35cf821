package org.placard.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Measures a screen of the kiosk: what is too small to read or to tap, what is cut off, what is out of sight. */
record Ruler(Page page) {

    private static final String SEEN = """
            const seen = [...document.body.querySelectorAll('*')].filter((part) => !part.closest('.unseen')
              && part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
              && part.getBoundingClientRect().width > 1);
            const spoken = (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            const named = (part) => `${part.tagName} "${(part.textContent || part.id).trim().slice(0, 40)}"`;
            """;

    private static final String TOO_SMALL_TO_READ = "() => {" + SEEN + """
            return seen.filter((part) => spoken(part) || part.matches('input:not([type=checkbox]), select, textarea'))
              .filter((part) => parseFloat(getComputedStyle(part).fontSize) < 20).map(named);
            }""";

    /** A tick may be small where its words can be tapped as well. */
    private static final String TOO_SMALL_TO_TAP = "() => {" + SEEN + """
            return seen.filter((part) => part.matches('a, button, input, select, textarea'))
              .map((part) => [part, (part.closest('label') ?? part).getBoundingClientRect()])
              .filter(([, box]) => box.width < 55.5 || box.height < 55.5)
              .map(([part, box]) => `${named(part)} ${Math.round(box.width)}×${Math.round(box.height)}`);
            }""";

    /** Words that reach over the edge of something that neither shows them nor can be scrolled. */
    private static final String CUT_OFF = "() => {" + SEEN + """
            const cuts = (style, way) => ['hidden', 'clip'].includes(style[`overflow${way}`]);
            const cut = (part) => {
              const range = document.createRange();
              range.selectNodeContents(part);
              const words = range.getBoundingClientRect();
              let [down, over] = [true, true];
              for (let around = part; around && around !== document.body; around = around.parentElement) {
                const style = getComputedStyle(around);
                const box = around.getBoundingClientRect();
                down &&= !['auto', 'scroll'].includes(style.overflowY);
                over &&= !['auto', 'scroll'].includes(style.overflowX);
                if (down && cuts(style, 'Y') && (words.bottom > box.bottom + 1 || words.top < box.top - 1)
                  || over && cuts(style, 'X') && (words.right > box.right + 1 || words.left < box.left - 1)) {
                  return true;
                }
              }
              return false;
            };
            return seen.filter((part) => spoken(part) && cut(part)).map(named);
            }""";

    /** Buttons whose words do not fit into them. */
    private static final String BURSTING = "() => {" + SEEN + """
            return seen.filter((part) => part.matches('a.btn, button, a.tile'))
              .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
              .map(named);
            }""";

    /** Words that a line's end cuts in two. Chinese may break anywhere. */
    private static final String BROKEN = "() => {" + SEEN + """
            const broken = (part) => {
              const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                for (const word of text.data.matchAll(/[^\\s\\p{Script=Han}\\p{P}]+/gu)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) {
                    return true;
                  }
                }
              }
              return false;
            };
            return seen.filter((part) => part.matches('h1, h2, h3, .btn, .chip, label') && broken(part)).map(named);
            }""";

    private static final String IN_SIGHT = """
            (part) => {
              const box = part.getBoundingClientRect();
              const keyboard = document.querySelector('.keyboard')?.getBoundingClientRect();
              const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
              const top = document.elementFromPoint(x, y);
              return box.top >= 0 && box.bottom <= (keyboard?.top ?? innerHeight) + 1 && part.contains(top);
            }""";

    private static final String LANGUAGES = """
            () => [...document.querySelectorAll('.languages .chip')].map((chip) => chip.getBoundingClientRect())
              .map((box) => [box.x, box.y, box.width, box.height].map(Math.round).join(' ')).join(', ')""";

    static Ruler to(Page page) {
        return new Ruler(page);
    }

    Ruler everythingIsLargeEnough() {
        return finds(TOO_SMALL_TO_READ, "text under 20 px").finds(TOO_SMALL_TO_TAP, "targets under 56 px");
    }

    Ruler nothingIsCutOff() {
        return finds(CUT_OFF, "cut off")
                .finds(BURSTING, "reaches out of its button")
                .finds(BROKEN, "breaks in a word");
    }

    /** All of it can be seen and tapped without scrolling. */
    Ruler isInSight(Locator part) {
        Assertions.assertThat((Boolean) part.evaluate(IN_SIGHT))
                .as(() -> part + " in sight: " + Look.at(page).described())
                .isTrue();
        return this;
    }

    /** Where the languages to choose from stand. */
    String languages() {
        return (String) page.evaluate(LANGUAGES);
    }

    Ruler picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }

    private Ruler finds(String faults, String what) {
        Assertions.assertThat((List<?>) page.evaluate(faults))
                .as(() -> what + ": " + Look.at(page).described())
                .isEmpty();
        return this;
    }
}
