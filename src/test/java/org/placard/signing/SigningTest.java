package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.event.Event;
import org.placard.fakes.DeskNode;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.Ledger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Signing over HTTP, into a real ledger, read back with the coordinators' key. */
class SigningTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path data;

    private static DeskNode node;

    private SigningTable table;

    @BeforeAll
    static void foundOnce() {
        node = new DeskNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void openTable() {
        table = new SigningTable(node);
    }

    @Test
    void aSignatureIsKeptAsItWasGiven() {
        assertThat(sign(form("en")).outcome()).isEqualTo("kept");

        var kept = table.theOnlyOne();
        assertThat(person().name()).isEqualTo("Aygul Memet");
        assertThat(person().postcode()).isEqualTo("3011");
        assertThat(kept.receipt().digits()).isEqualTo("4827913066550213");
        assertThat(Objects.requireNonNull(kept.strokes()).runs()).containsExactly(new int[] {0, 0, 4095, 4095});
    }

    @Test
    void nothingIsAgreedToUnlessItWasTicked() {
        sign(form("en"));

        assertThat(consents()).containsEntry(ConsentPurpose.KEEP, true);
        assertThat(consents()).containsEntry(ConsentPurpose.HAND_OVER, false);
        assertThat(consents()).containsEntry(ConsentPurpose.CONTACT, false);
    }

    @Test
    void handingOverIsKeptOnlyWhereItWasTicked() {
        sign(with(form("en"), json -> consent(json, "handOver", true)));

        assertThat(consents()).containsEntry(ConsentPurpose.HAND_OVER, true);
        assertThat(consents()).containsEntry(ConsentPurpose.CONTACT, false);
    }

    @Test
    void withoutAgreeingThatItIsKeptNothingIsKept() {
        var answer = sign(with(form("en"), json -> consent(json, "keep", false)));

        assertThat(answer.body().at("/errors/keep").asString()).isEqualTo("keepMissing");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void anEmailWithoutWriteToMeIsNeverKept() {
        sign(with(form("en"), json -> json.put("email", "aygul@example.org").put("ofAge", true)));

        assertThat(person().email()).isNull();
    }

    @Test
    void anEmailIsKeptWithWriteToMeAndTheAge() {
        sign(with(
                form("en"),
                json -> consent(json, "contact", true)
                        .put("email", "a@example.org")
                        .put("ofAge", true)));

        assertThat(person().email()).isEqualTo("a@example.org");
    }

    @Test
    void whoIsBelowTheMinimumAgeIsNotWrittenTo() {
        var answer =
                sign(with(form("en"), json -> consent(json, "contact", true).put("email", "a@example.org")));

        assertThat(answer.body().at("/errors/age").asString()).isEqualTo("ageMissing");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void theMinimumAgeIsTheOrganisationsAndPartOfWhatWasAgreedTo() {
        sign(form("en"));

        assertThat(given(ConsentPurpose.CONTACT).text()).endsWith("I am 16 or older.");
        assertThat(table.model("en").minimumAge()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void consentsAreKeptInTheWordsAndLanguageThatWereShown(String language) {
        sign(form(language));

        var shown = table.model(language).consents().getFirst();
        var kept = given(ConsentPurpose.KEEP);
        assertThat(kept.text()).isEqualTo(shown.text() + " " + shown.hint());
        assertThat(kept.version()).isEqualTo(shown.version());
        assertThat(kept.language().value()).isEqualTo(language);
        assertThat(kept.text()).contains("Some Group");
    }

    @Test
    void whoReadOtherWordsIsShownTheNewOnesAndNothingIsKept() {
        var form = form("en");
        table.organisationBecomes("Another Group");

        var answer = sign(form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().at("/model/consents/0/text").asString()).contains("Another Group");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void whoReadAnotherPetitionIsShownTheNewOne() {
        var form = form("en");
        table.packBecomes("cd");

        assertThat(sign(form).outcome()).isEqualTo("changed");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void theSameSubmitAgainIsKeptOnce() {
        var form = form("en");

        assertThat(sign(form).body().at("/kept/before").asBoolean()).isFalse();
        assertThat(sign(form).body().at("/kept/before").asBoolean()).isTrue();
        assertThat(table.records()).hasSize(1);
        assertThat(table.published).hasSize(1);
    }

    @Test
    void aChangedReplayLeavesTheFirstAsItWas() {
        sign(form("en"));
        var answer = sign(with(form("en"), json -> json.put("name", "Somebody Else")));

        assertThat(answer.body().at("/kept/before").asBoolean()).isTrue();
        assertThat(person().name()).isEqualTo("Aygul Memet");
    }

    @Test
    void aReplayIsAnsweredEvenAfterTheEventClosed() {
        sign(form("en"));
        table.is(Event.State.CLOSED);

        assertThat(sign(form("en")).outcome()).isEqualTo("kept");
    }

    @Test
    void theSameSubmitFiftyTimesAtOnceIsOneRecord() throws Exception {
        var form = form("en");
        try (var fifty = Executors.newFixedThreadPool(50)) {
            Callable<String> once = () -> sign(form).outcome();
            for (var answer : fifty.invokeAll(Collections.nCopies(50, once))) {
                assertThat(answer.get()).isEqualTo("kept");
            }
        }
        assertThat(table.records()).hasSize(1);
        assertThat(table.published).hasSize(1);
    }

    @Test
    void aFullDiskIsToldAndTheSameSubmitSucceedsLater() {
        var form = form("en");
        var answer = post(SigningTable.whoseDiskIsFull(table.node.ledger()), form);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.outcome()).isEqualTo("notSaved");
        assertThat(sign(form).body().at("/kept/before").asBoolean()).isFalse();
        assertThat(table.records()).hasSize(1);
    }

    @Test
    void aClosedEventTakesNothing() {
        table.is(Event.State.CLOSED);

        assertThat(sign(form("en")).outcome()).isEqualTo("closed");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void inPracticeItIsMarkedAndNoNumberIsSaid() {
        table.is(Event.State.PRACTICE);
        for (int i = 1; i <= 12; i++) {
            assertThat(sign(numbered(i)).body().at("/kept/number").isMissingNode())
                    .isTrue();
        }
        assertThat(table.records()).hasSize(12).allMatch(record -> record.practice());
    }

    @Test
    void theNumberIsSaidFromTheTenthOn() {
        for (int i = 1; i <= 9; i++) {
            assertThat(sign(numbered(i)).body().at("/kept/number").isMissingNode())
                    .isTrue();
        }
        assertThat(sign(numbered(10)).body().at("/kept/number").asInt()).isEqualTo(10);
    }

    @Test
    void whatIsPublishedSaysNothingOfThePerson() {
        sign(form("en"));

        assertThat(table.published).singleElement().isInstanceOf(SignatureTaken.class);
        assertThat(table.published.toString())
                .doesNotContain("Aygul")
                .doesNotContain("3011")
                .doesNotContain("4827");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李",
                "ئايگۈل مەمەت",
                "👩‍👧‍👦",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"x\")",
                "O'Brien & Søn"
            })
    void aNameInAnyScriptIsKeptAsItIs(String name) {
        sign(with(form("en"), json -> json.put("name", name)));

        assertThat(person().name()).isEqualTo(name);
    }

    @Test
    void aTypedSignatureIsTheEqualOfADrawnOne() {
        sign(with(form("en"), json -> {
            json.put("typing", true).put("typedConfirmed", true);
            json.putObject("strokes").put("aspect", 1000).putArray("runs");
            return json;
        }));

        assertThat(table.theOnlyOne().strokes()).isNull();
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
        assertThat(send(request(body)).status()).isEqualTo(400);
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
                json -> json.without("postcode"),
                json -> strokes(json, "[[0,0,5000,1]]"),
                json -> strokes(json, "[[0,0,1]]"),
                json -> strokes(json, "[[]]"),
                json -> strokes(json, "[null]"),
                json -> strokes(json, "[[0.5,1]]"),
                json -> strokes(json, "[" + "[1,1],".repeat(500) + "[1,1]]"),
                json -> strokes(json, "[[" + "1,1,".repeat(4000) + "1,1]]"));
        for (var bend : bent) {
            assertThat(sign(with(form("en"), bend)).status()).isEqualTo(400);
        }
        assertThat(send(request(form("en").replaceFirst("\\{", "{\"name\":\"Twice\",")))
                        .status())
                .isEqualTo(400);
        assertThat(table.records()).isEmpty();
    }

    @Test
    void aPastedMegabyteIsRefused() {
        assertThat(sign(with(form("en"), json -> json.put("name", "a".repeat(1_000_000))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anotherSitesPageCannotSubmit() {
        var foreign = request(form("en"));
        foreign.removeHeader("Sec-Fetch-Site");
        foreign.addHeader("Sec-Fetch-Site", "cross-site");
        var withoutOurHeader = request(form("en"));
        withoutOurHeader.removeHeader(OwnPage.HEADER);
        var otherOrigin = request(form("en"));
        otherOrigin.removeHeader("Sec-Fetch-Site");
        otherOrigin.addHeader("Origin", "http://evil.example");
        otherOrigin.addHeader("Host", "localhost");

        for (var request : List.of(foreign, withoutOurHeader, otherOrigin)) {
            assertThat(send(request).status()).isEqualTo(403);
        }
        assertThat(table.records()).isEmpty();
    }

    @Test
    void onlyJsonIsRead() {
        var form = request(form("en"));
        form.setContentType("text/plain");

        assertThat(send(form).status()).isEqualTo(415);
    }

    @Test
    void noAnswerIsStoredByABrowser() {
        assertThat(sign(form("en")).cacheControl()).isEqualTo("no-store");
        assertThat(send(request("nonsense")).cacheControl()).isEqualTo("no-store");
    }

    private Person person() {
        return Objects.requireNonNull(table.theOnlyOne().person());
    }

    private Map<ConsentPurpose, Boolean> consents() {
        return table.theOnlyOne().consents().stream()
                .collect(Collectors.toMap(ConsentGiven::purpose, ConsentGiven::given));
    }

    private ConsentGiven given(ConsentPurpose purpose) {
        return table.theOnlyOne().consents().stream()
                .filter(consent -> consent.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private String form(String language) {
        var model = table.model(language);
        var json = JSON.createObjectNode();
        json.put("id", table.id(1)).put("receipt", "4827913066550213");
        json.put("campaign", model.campaign()).put("pack", model.pack()).put("language", language);
        json.put("name", "Aygul Memet").put("country", "CH").put("postcode", "3011");
        json.put("typing", false).put("typedConfirmed", false);
        json.put("email", "").put("ofAge", false);
        for (var consent : model.consents()) {
            json.putObject(consent.purpose()).put("given", false).put("version", consent.version());
        }
        strokes(json, "[[0,0,4095,4095]]");
        return consent(json, "keep", true).toString();
    }

    private String numbered(int number) {
        return with(form("en"), json -> json.put("id", table.id(number)));
    }

    private static ObjectNode strokes(ObjectNode json, String runs) {
        json.putObject("strokes").put("aspect", 2000).set("runs", JSON.readTree(runs));
        return json;
    }

    private static ObjectNode consent(ObjectNode json, String purpose, boolean given) {
        ((ObjectNode) json.get(purpose)).put("given", given);
        return json;
    }

    private static String with(String form, UnaryOperator<ObjectNode> change) {
        return change.apply((ObjectNode) JSON.readTree(form)).toString();
    }

    private Answer sign(String form) {
        return send(request(form));
    }

    private Answer send(MockHttpServletRequest request) {
        return answer(table.node.ledger(), request);
    }

    private Answer post(Ledger ledger, String form) {
        return answer(ledger, request(form));
    }

    private static MockHttpServletRequest request(String body) {
        var request = new MockHttpServletRequest("POST", "/k/api/signatures");
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.addHeader(OwnPage.HEADER, "signing");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private Answer answer(Ledger ledger, MockHttpServletRequest request) {
        MockMvc web = MockMvcBuilders.standaloneSetup(new SigningController(table.signatures(ledger), table.models))
                .build();
        try {
            var response = web.perform(context -> request).andReturn().getResponse();
            var cache = response.getHeader("Cache-Control");
            return new Answer(
                    response.getStatus(),
                    cache == null ? "" : cache,
                    JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    record Answer(int status, String cacheControl, JsonNode body) {

        String outcome() {
            return body.path("outcome").asString();
        }
    }
}
