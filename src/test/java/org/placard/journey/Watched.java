package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every answer that a page got, and everything that its browser forbade it. */
record Watched(List<Response> answers, List<String> complaints) {

    static Watched from(Page page) {
        var watched = new Watched(new ArrayList<>(), new ArrayList<>());
        page.onResponse(watched.answers::add);
        page.onConsoleMessage(message -> watched.complain(message.type(), message.text()));
        page.onPageError(watched.complaints::add);
        return watched;
    }

    private void complain(String type, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("content security policy") || lower.contains("permissions policy") || type.equals("error")) {
            complaints.add(text);
        }
    }

    /** All answers were strict, and no page tried what it may not. */
    void isStrict() {
        assertThat(answers).hasSizeGreaterThan(10).allSatisfy(answer -> isStrict(answer.url(), answer.headers()));
        assertThat(complaints).isEmpty();
    }

    static void isStrict(APIResponse answer) {
        isStrict(answer.url(), answer.headers());
    }

    private static void isStrict(String address, Map<String, String> headers) {
        assertThat(headers)
                .as(address)
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-content-type-options", "nosniff")
                .containsKey("permissions-policy");
        assertThat(headers.get("content-security-policy")).as(address).satisfies(Watched::isStrictPolicy);
        if (!address.contains("/VAADIN/build/")) {
            assertThat(headers.get("cache-control")).as(address).contains("no-store");
        }
    }

    private static void isStrictPolicy(String policy) {
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "*")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }
}
