package org.placard.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Target;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Actions in the words of the Open Supporter Data Interface 1.2. Names stay whole, in a field of their own: where a
 * given name ends is for nobody but its owner to say. Links are names, not addresses: nothing here is on the web.
 */
final class OsdiWords {

    private static final String SYSTEM = "Placard";
    private static final String RELATIONS = "https://opensupporter.github.io/osdi-docs/{rel}.html";

    private final Audience audience;

    OsdiWords(Audience audience) {
        this.audience = audience;
    }

    static ObjectNode links() {
        var links = object();
        links.putArray("curies")
                .addObject()
                .put("name", "osdi")
                .put("href", RELATIONS)
                .put("templated", true);
        return links;
    }

    static boolean offers(Campaign campaign, ActionKind kind) {
        return kind == ActionKind.SIGNATURE
                ? campaign.petition()
                : campaign.letter().isPresent();
    }

    /** Petition or advocacy campaign; of one whose pack is gone only the name is known. */
    static ObjectNode action(CampaignSlug slug, ActionKind kind, int total, Optional<Campaign> pack) {
        boolean petition = kind == ActionKind.SIGNATURE;
        var tree = resource(slug.value()).put("name", slug.value());
        pack.ifPresent(campaign -> describe(tree, campaign, petition));
        if (!petition) {
            tree.put("type", "postal mail");
        }
        tree.put(petition ? "total_signatures" : "total_outreaches", total);
        link(tree, "self", petition ? "petition" : "advocacy_campaign", slug.value());
        return tree;
    }

    private static void describe(ObjectNode tree, Campaign campaign, boolean petition) {
        var text = campaign.text(LanguageTag.ENGLISH);
        var target = targetName(campaign.target());
        tree.put("title", text.title()).put("summary", text.lead());
        if (petition) {
            tree.put("petition_text", said(List.of(text.petition(), text.demands())));
            tree.putArray("target").addObject().put("name", target);
        } else {
            tree.put("targets", target);
        }
    }

    ObjectNode signature(KeptRecord kept, ActionContent content) {
        var tree = taken(kept, content);
        link(tree, "osdi:petition", "petition", kept.campaign().value());
        return tree;
    }

    ObjectNode outreach(KeptRecord kept, ActionContent content, Optional<Campaign> pack) {
        var tree = taken(kept, content).put("type", "postal mail");
        var letter = content.letter();
        if (letter != null && !letter.paragraphs().isEmpty()) {
            tree.put("message", message(letter));
        }
        pack.ifPresent(campaign -> tree.putArray("targets").addObject().put("title", targetName(campaign.target())));
        link(
                tree,
                "osdi:advocacy_campaign",
                "advocacy_campaign",
                kept.campaign().value());
        return tree;
    }

    private ObjectNode taken(KeptRecord kept, ActionContent content) {
        var tree = resource(kept.id().value());
        // To the day where it goes to the target: with the minute, a face at the stall could be put to a name.
        var at = audience == Audience.TEAM
                ? content.takenAt().toString()
                : content.takenAt().toString().substring(0, "2026-05-09".length()) + "T00:00:00Z";
        tree.put("created_date", at).put("action_date", at);
        link(tree, "self", "action", kept.id().value());
        tree.putObject("_embedded").set("osdi:person", person(kept, content));
        return tree;
    }

    private ObjectNode person(KeptRecord kept, ActionContent content) {
        var tree = object();
        tree.putArray("identifiers").add(identifier(kept.id().value()));
        tree.put("origin_system", SYSTEM);
        var person = content.person();
        if (person != null) {
            addresses(tree, person);
            if (audience == Audience.TEAM && person.email() != null) {
                email(tree, person.email(), Consents.given(content, ConsentPurpose.CONTACT));
            }
        }
        if (audience == Audience.TEAM) {
            tree.putArray("languages_spoken").add(content.language().locale().getLanguage());
        }
        tree.set("custom_fields", own(kept, content));
        return tree;
    }

    private void addresses(ObjectNode tree, Person person) {
        var address = object().put("primary", true);
        if (audience == Audience.TEAM) {
            if (person.address() != null) {
                address.putArray("address_lines").add(person.address());
            }
            put(address, "postal_code", person.postcode());
        }
        put(address, "country", person.country());
        if (address.size() > 1) {
            tree.putArray("postal_addresses").add(address);
        }
    }

    private static void email(ObjectNode tree, String address, boolean mayContact) {
        tree.putArray("email_addresses")
                .addObject()
                .put("primary", true)
                .put("address", address)
                .put("status", mayContact ? "subscribed" : "unsubscribed");
    }

    private ObjectNode own(KeptRecord kept, ActionContent content) {
        var tree = object();
        if (content.person() != null) {
            put(tree, "full_name", content.person().name());
        }
        if (audience == Audience.TEAM) {
            tree.put("receipt", content.receipt().grouped());
            for (var purpose : ConsentPurpose.values()) {
                tree.put("consent_" + purpose.name().toLowerCase(Locale.ROOT), Consents.given(content, purpose));
            }
        }
        if (kept.practice()) {
            tree.put("practice", true);
        }
        return tree;
    }

    private static String message(LetterText letter) {
        return said(List.of(
                List.of(letter.salutation()), letter.paragraphs(), letter.demands(), List.of(letter.closing())));
    }

    private static String said(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).collect(Collectors.joining("\n\n"));
    }

    private static String targetName(Target target) {
        return Stream.of(target.name(LanguageTag.ENGLISH), target.title(LanguageTag.ENGLISH))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode resource(String id) {
        var tree = object();
        tree.putArray("identifiers").add(identifier(id));
        return tree.put("origin_system", SYSTEM);
    }

    private static String identifier(String id) {
        return "placard:" + id;
    }

    private static void link(ObjectNode tree, String relation, String kind, String id) {
        tree.withObjectProperty("_links").putObject(relation).put("href", "urn:placard:" + kind + ":" + id);
    }

    private static void put(ObjectNode tree, String field, @Nullable Object value) {
        if (value != null) {
            tree.put(field, value.toString());
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
