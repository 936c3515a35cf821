package org.placard.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.campaign.DuplicateRule;
import org.placard.ledger.ActionContent.Person;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tags were made by another language's HMAC: a node that makes others finds nobody twice. */
class IdentityVectorsTest {

    private static final JsonNode VECTORS = JsonMapper.builder()
            .build()
            .readTree(IdentityVectorsTest.class.getResourceAsStream("/vectors/duplicates.json"));

    static Stream<JsonNode> names() {
        return VECTORS.get("names").valueStream();
    }

    static Stream<JsonNode> postcodes() {
        return VECTORS.get("postcodes").valueStream();
    }

    static Stream<JsonNode> emails() {
        return VECTORS.get("emails").valueStream();
    }

    static Stream<JsonNode> tags() {
        return VECTORS.get("tags").valueStream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameHasThisPlainForm(JsonNode vector) {
        assertThat(PlainForm.name(said(vector, "written"))).isEqualTo(said(vector, "plain"));
    }

    @ParameterizedTest
    @MethodSource("postcodes")
    void aPostcodeHasThisPlainForm(JsonNode vector) {
        assertThat(PlainForm.postcode(said(vector, "written"))).isEqualTo(said(vector, "plain"));
    }

    @ParameterizedTest
    @MethodSource("emails")
    void anEmailAddressHasThisPlainForm(JsonNode vector) {
        assertThat(PlainForm.email(said(vector, "written"))).isEqualTo(said(vector, "plain"));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aPersonHasTheseTags(JsonNode vector) {
        var secret = HexFormat.of().parseHex(said(VECTORS, "secret"));
        var person = new Person(
                text(vector, "name"),
                new CountryCode(said(vector, "country")),
                text(vector, "postcode"),
                null,
                text(vector, "email"));
        var tags = Identity.of(secret)
                .tags(
                        new CampaignSlug(said(vector, "campaign")),
                        vector.get("practice").asBoolean(),
                        person,
                        DuplicateRule.CONTACT_OR_NAME);

        assertThat(tags.contact()).isEqualTo(tag(vector, "contact"));
        assertThat(tags.place()).isEqualTo(tag(vector, "place"));
        assertThat(tags.name()).isEqualTo(tag(vector, "nameTag"));
    }

    @Test
    void aRuleLeavesOutWhatItDoesNotAskFor() {
        var identity = Identity.of(new byte[32]);
        var anna = new Person("Anna", new CountryCode("CH"), "3011", null, "anna@example.org");
        var campaign = new CampaignSlug("free-them");

        assertThat(identity.tags(campaign, false, anna, DuplicateRule.CONTACT).place())
                .isEqualTo(Identity.NO_TAG);
        assertThat(identity.tags(campaign, false, anna, DuplicateRule.NAME_AND_POSTCODE)
                        .contact())
                .isEqualTo(Identity.NO_TAG);
    }

    private static long tag(JsonNode vector, String name) {
        var hex = text(vector, name);
        return hex == null ? Identity.NO_TAG : Long.parseUnsignedLong(hex, 16);
    }

    private static String said(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.get(name).isNull() ? null : node.get(name).asString();
    }
}
