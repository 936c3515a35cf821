package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** All that a curious person, or a page, could read out of a tab. */
record Traces(Page page) {

    private static final String EVERYTHING = """
            async () => {
              const databases = await indexedDB.databases();
              const values = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value);
              return JSON.stringify([document.documentElement.outerHTML, document.body.innerText, values, history.state,
                location.href, document.cookie, { ...localStorage }, { ...sessionStorage }, databases, window.name]);
            }
            """;

    static Traces in(Page page) {
        return new Traces(page);
    }

    String everything() {
        return (String) page.evaluate(EVERYTHING);
    }

    Traces areNone(String... of) {
        Assertions.assertThat(List.of(everything(), page.locator("body").ariaSnapshot()))
                .allSatisfy(read -> Assertions.assertThat(read).doesNotContain(of));
        return this;
    }

    /** Nor behind the back button, as often as it does anything. */
    Traces areNoneOnTheWayBack(String... of) {
        int length = ((Number) page.evaluate("history.length")).intValue();
        for (int step = 0; step < length && page.goBack() != null; step++) {
            assertThat(page.locator("body")).not().isEmpty();
            areNone(of);
        }
        return this;
    }
}
