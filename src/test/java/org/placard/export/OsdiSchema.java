package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the Open Supporter Data Interface says of the resources that are written here: each field's name and type. */
final class OsdiSchema {

    private static final Pattern IDENTIFIER = Pattern.compile("[!-9;-~]+:[!-~]+");

    private static final Map<String, Consumer<JsonNode>> COMMON = Map.of(
            "identifiers", OsdiSchema::identifiers,
            "origin_system", OsdiSchema::text,
            "created_date", OsdiSchema::moment,
            "modified_date", OsdiSchema::moment,
            "_links", OsdiSchema::links);
    private static final Map<String, Consumer<JsonNode>> SIGNATURE =
            Map.of("action_date", OsdiSchema::moment, "comments", OsdiSchema::text, "_embedded", OsdiSchema::whose);
    private static final Map<String, Consumer<JsonNode>> OUTREACH = Map.of(
            "action_date", OsdiSchema::moment,
            "type", node -> assertThat(node.stringValue()).isIn("email", "in-person", "phone", "postal mail"),
            "subject", OsdiSchema::text,
            "message", OsdiSchema::text,
            "targets", each(Map.of("title", OsdiSchema::text, "organization", OsdiSchema::text)),
            "_embedded", OsdiSchema::whose);
    private static final Map<String, Consumer<JsonNode>> PETITION = Map.of(
            "name", OsdiSchema::text,
            "title", OsdiSchema::text,
            "description", OsdiSchema::text,
            "summary", OsdiSchema::text,
            "petition_text", OsdiSchema::text,
            "total_signatures", OsdiSchema::count,
            "target", each(Map.of("name", OsdiSchema::text)));
    private static final Map<String, Consumer<JsonNode>> ADVOCACY_CAMPAIGN = Map.of(
            "name", OsdiSchema::text,
            "title", OsdiSchema::text,
            "description", OsdiSchema::text,
            "summary", OsdiSchema::text,
            "targets", OsdiSchema::text,
            "type", OsdiSchema::text,
            "total_outreaches", OsdiSchema::count);
    private static final Map<String, Consumer<JsonNode>> PERSON = Map.of(
            "family_name",
            OsdiSchema::text,
            "given_name",
            OsdiSchema::text,
            "languages_spoken",
            node -> node.forEach(language -> assertThat(language.stringValue()).matches("[a-z]{2,3}")),
            "postal_addresses",
            each(Map.of(
                    "primary",
                    OsdiSchema::truth,
                    "address_lines",
                    node -> node.forEach(OsdiSchema::text),
                    "postal_code",
                    OsdiSchema::text,
                    "country",
                    node -> assertThat(node.stringValue()).matches("[A-Z]{2}"))),
            "email_addresses",
            each(Map.of(
                    "primary", OsdiSchema::truth,
                    "address", OsdiSchema::text,
                    "status", node -> assertThat(node.stringValue()).isIn("subscribed", "unsubscribed"))),
            "custom_fields",
            node -> assertThat(node.isObject()).isTrue());

    private OsdiSchema() {}

    static void check(JsonNode file) {
        assertThat(file.propertyNames()).containsExactlyInAnyOrder("_links", "_embedded");
        assertThat(file.at("/_links/curies/0/name").stringValue()).isEqualTo("osdi");
        assertThat(file.at("/_links/curies/0/href").stringValue()).contains("{rel}");
        var kinds = Map.of(
                "osdi:signatures", SIGNATURE,
                "osdi:outreaches", OUTREACH,
                "osdi:petitions", PETITION,
                "osdi:advocacy_campaigns", ADVOCACY_CAMPAIGN);
        assertThat(file.get("_embedded").propertyNames()).containsExactlyInAnyOrderElementsOf(kinds.keySet());
        kinds.forEach((name, fields) -> file.at("/_embedded/" + name).forEach(resource -> resource(resource, fields)));
    }

    private static void resource(JsonNode resource, Map<String, Consumer<JsonNode>> fields) {
        assertThat(resource.propertyNames()).contains("identifiers", "origin_system");
        var all = new HashMap<>(COMMON);
        all.putAll(fields);
        fields(resource, all);
    }

    private static void fields(JsonNode resource, Map<String, Consumer<JsonNode>> known) {
        for (var field : resource.properties()) {
            assertThat(known).containsKey(field.getKey());
            known.getOrDefault(field.getKey(), OsdiSchema::text).accept(field.getValue());
        }
    }

    private static Consumer<JsonNode> each(Map<String, Consumer<JsonNode>> fields) {
        return list -> {
            assertThat(list.isArray()).isTrue();
            list.forEach(one -> fields(one, fields));
        };
    }

    private static void whose(JsonNode embedded) {
        assertThat(embedded.propertyNames()).containsExactly("osdi:person");
        resource(embedded.get("osdi:person"), PERSON);
    }

    private static void identifiers(JsonNode list) {
        assertThat(list.isArray()).isTrue();
        assertThat(list.valueStream())
                .doesNotHaveDuplicates()
                .allSatisfy(identifier -> assertThat(identifier.stringValue()).matches(IDENTIFIER));
    }

    private static void links(JsonNode links) {
        links.forEach(
                link -> assertThat(URI.create(link.get("href").stringValue()).isAbsolute())
                        .isTrue());
    }

    private static void text(JsonNode node) {
        assertThat(node.isString()).isTrue();
    }

    private static void count(JsonNode node) {
        assertThat(node.isIntegralNumber()).isTrue();
    }

    private static void truth(JsonNode node) {
        assertThat(node.isBoolean()).isTrue();
    }

    private static void moment(JsonNode node) {
        assertThat(Instant.parse(node.stringValue())).isNotNull();
    }
}
