package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What no page of ours sends is refused, and nothing of it is kept. */
@ExtendWith(OpenTable.class)
class RefusedFormTest {

    private final SigningTable table;
    private final Post post;
    private final Form form;

    RefusedFormTest(SigningTable table) {
        this.table = table;
        post = Post.to(table);
        form = Form.of(table, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{",
                "\u0000",
                "{\"id\":1}",
                "nonsense",
            })
    void whatIsNoFormIsRefused(String body) {
        assertThat(post.send(Post.request(body)).status()).isEqualTo(400);
    }

    @Test
    void unknownMissingDoubledBentAndEmptyMembersAreRefused() {
        List<UnaryOperator<ObjectNode>> bent = List.of(
                json -> json.put("more", 1),
                json -> json.put("name", 5),
                json -> json.putNull("name"),
                json -> json.put("ofAge", "true"),
                json -> json.put("id", "xyz"),
                json -> json.put("receipt", "4827913066550219"),
                json -> json.put("language", "../en"),
                json -> json.without("postcode"));
        for (var bend : bent) {
            assertThat(post.sign(form.with(bend)).status()).isEqualTo(400);
        }
        assertThat(post.sign(new Form(form.json().replaceFirst("\\{", "{\"name\":\"Twice\",")))
                        .status())
                .isEqualTo(400);
        assertThat(table.records()).isEmpty();
    }

    @Test
    void aDrawingThatThePadDoesNotMakeIsRefused() {
        var runs = List.of(
                "[[0,0,5000,1]]",
                "[[0,0,1]]",
                "[[]]",
                "[null]",
                "[[0.5,1]]",
                "[[-1,1]]",
                "[[1e9,1]]",
                "[" + "[1,1],".repeat(500) + "[1,1]]",
                "[[" + "1,1,".repeat(4000) + "1,1]]",
                "[[" + "1,1,".repeat(99_999) + "1,1]]");
        for (var run : runs) {
            assertThat(post.sign(form.drawn(run)).status()).isEqualTo(400);
        }
        assertThat(table.records()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "postcode", "email"})
    void aPastedMegabyteIsRefused(String member) {
        assertThat(post.sign(form.with(member, "a".repeat(1_000_000))).status()).isEqualTo(413);
        assertThat(table.records()).isEmpty();
    }

    @Test
    void aCountryThatIsNotOfferedIsNone() {
        for (var country : List.of("", "XX", "ch", "CHE", "Atlantis")) {
            assertThat(post.sign(form.with("country", country)).error("country"))
                    .isEqualTo("countryMissing");
        }
        assertThat(table.records()).isEmpty();
    }

    @Test
    void anotherSitesPageCannotSubmit() {
        var foreign = Post.request(form.json());
        foreign.removeHeader("Sec-Fetch-Site");
        foreign.addHeader("Sec-Fetch-Site", "cross-site");
        var withoutOurHeader = Post.request(form.json());
        withoutOurHeader.removeHeader(OwnPage.HEADER);
        var otherOrigin = Post.request(form.json());
        otherOrigin.removeHeader("Sec-Fetch-Site");
        otherOrigin.addHeader("Origin", "http://evil.example");
        otherOrigin.addHeader("Host", "localhost");

        for (var request : List.of(foreign, withoutOurHeader, otherOrigin)) {
            assertThat(post.send(request).status()).isEqualTo(403);
        }
        assertThat(table.records()).isEmpty();
    }

    @Test
    void onlyJsonIsRead() {
        var request = Post.request(form.json());
        request.setContentType("text/plain");

        assertThat(post.send(request).status()).isEqualTo(415);
    }

    @Test
    void noAnswerIsStoredByABrowser() {
        assertThat(post.sign(form).cacheControl()).isEqualTo("no-store");
        assertThat(post.send(Post.request("nonsense")).cacheControl()).isEqualTo("no-store");
    }
}
