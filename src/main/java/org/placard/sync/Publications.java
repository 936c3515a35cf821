package org.placard.sync;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.Audited;
import org.placard.shared.Pullable;
import org.placard.shared.Sha256;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;
import org.placard.vault.RingTrust;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all machines of a ring hold in common: event and packs, as a coordinator last published them. The ring signs a
 * list with a number that only grows, so no hub can change anything in it or take it back.
 */
@Component
class Publications {

    private static final String PURPOSE = "published/1";
    private static final String PUBLISHED = "sync.published.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;
    private final RingTrust trust;
    private final ObjectProvider<Pullable> pullables;
    private final Shelf shelf;
    private final ApplicationEventPublisher audit;
    private final Clock clock = Clock.systemUTC();

    Publications(
            @Lazy Ledger ledger,
            RingTrust trust,
            ObjectProvider<Pullable> pullables,
            Shelf shelf,
            ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.trust = trust;
        this.pullables = pullables;
        this.shelf = shelf;
        this.audit = audit;
    }

    /**
     * What the ring signs.
     *
     * @param number grows with each
     * @param items hash of each by its name
     */
    record Manifest(long number, String at, Map<String, String> items) {}

    /**
     * A signed manifest with what it names.
     *
     * @param manifest as it was signed
     * @param items base64, by name
     */
    record Publication(String manifest, int generation, String signature, Map<String, String> items) {

        Manifest read() {
            return JSON.readValue(manifest, Manifest.class);
        }

        byte[] item(String name) {
            return Base64.getDecoder().decode(items.getOrDefault(name, ""));
        }
    }

    /** What came of a publication that another node offered. */
    enum Pulled {
        TAKEN,
        NOTHING_NEW,
        /** The ring did not sign it so. */
        NOT_GENUINE
    }

    /** Signs what is here now and offers it to all machines. */
    Publication publish(OpenVault vault) {
        return publish(vault, _ -> true);
    }

    /** Signs anew what is named so; all else is offered as it was published last. */
    synchronized Publication publish(OpenVault vault, Predicate<String> anew) {
        var items = new TreeMap<String, String>(whole().map(Publication::items).orElse(Map.of()));
        pullables
                .orderedStream()
                .filter(pullable -> anew.test(pullable.name()))
                .forEach(pullable ->
                        items.put(pullable.name(), Base64.getEncoder().encodeToString(pullable.offered())));
        var hashes = new TreeMap<String, String>();
        items.forEach((name, item) -> hashes.put(name, hash(Base64.getDecoder().decode(item))));
        var number = latest().map(last -> last.read().number()).orElse(0L) + 1;
        var manifest =
                JSON.writeValueAsString(new Manifest(number, clock.instant().toString(), hashes));
        var signature = vault.sign(PURPOSE, manifest.getBytes(StandardCharsets.UTF_8));
        var publication =
                new Publication(manifest, signature.generation(), HexFormat.of().formatHex(signature.bytes()), items);
        keep(publication);
        audit.publishEvent(new Audited(vault.coordinator().value(), "sync.published", "number " + number));
        return publication;
    }

    /**
     * The newest that this node knows, its own or one that it pulled, without its items. What another ring published, to which
     * this node belonged before, counts for nothing: each ring begins at one.
     */
    Optional<Publication> latest() {
        return ledger.facts(PUBLISHED).reversed().stream()
                .map(fact -> JSON.readValue(fact.body(), Publication.class))
                .filter(this::isOfThisRing)
                .findFirst();
    }

    private boolean isOfThisRing(Publication publication) {
        return trust.everSigned(PURPOSE, signed(publication), signature(publication));
    }

    /** The same with its items, to be passed on as it is. */
    Optional<Publication> whole() {
        return latest().map(last -> {
            var items = new TreeMap<String, String>();
            last.read().items().forEach((name, hash) -> items.put(name, shelf.text(new Sha256(hash))));
            return new Publication(last.manifest(), last.generation(), last.signature(), items);
        });
    }

    /** Whether something here is not as it was last published. */
    boolean hasChanges() {
        var published = latest().map(last -> last.read().items()).orElse(Map.of());
        return pullables
                .orderedStream()
                .anyMatch(pullable -> !hash(pullable.offered()).equals(published.get(pullable.name())));
    }

    /** Whether that one is here as it was last published. */
    boolean isPublished(String name) {
        var published = latest().map(last -> last.read().items()).orElse(Map.of());
        return pullables
                .orderedStream()
                .filter(pullable -> pullable.name().equals(name))
                .allMatch(pullable -> hash(pullable.offered()).equals(published.get(name)));
    }

    /** Takes over what another node offers, if the ring signed it and it is newer than what is here. */
    synchronized Pulled pull(Publication publication) {
        try {
            if (!isGenuine(publication)) {
                return Pulled.NOT_GENUINE;
            }
            if (publication.read().number()
                    <= latest().map(last -> last.read().number()).orElse(0L)) {
                return Pulled.NOTHING_NEW;
            }
            take(publication);
            return Pulled.TAKEN;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Pulled.NOT_GENUINE;
        }
    }

    /** Each item first, the note last: what was cut off in between is taken again. */
    private void take(Publication publication) {
        var hashes = publication.read().items();
        pullables
                .orderedStream()
                .filter(pullable -> hashes.containsKey(pullable.name()))
                .filter(pullable -> !hash(pullable.offered()).equals(hashes.get(pullable.name())))
                .forEach(pullable -> pullable.take(publication.item(pullable.name())));
        keep(publication);
    }

    private boolean isGenuine(Publication publication) {
        return trust.verifies(PURPOSE, signed(publication), signature(publication))
                && publication.read().items().entrySet().stream()
                        .allMatch(item -> hash(publication.item(item.getKey())).equals(item.getValue()));
    }

    private static byte[] signed(Publication publication) {
        return publication.manifest().getBytes(StandardCharsets.UTF_8);
    }

    private static RingSignature signature(Publication publication) {
        return new RingSignature(publication.generation(), HexFormat.of().parseHex(publication.signature()));
    }

    /** The items first: what the journal names is there. */
    private void keep(Publication publication) {
        publication.read().items().forEach((name, hash) -> shelf.keep(new Sha256(hash), publication.item(name)));
        var signed =
                new Publication(publication.manifest(), publication.generation(), publication.signature(), Map.of());
        ledger.note(new Fact(PUBLISHED, JSON.writeValueAsBytes(signed)));
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(BundleWriter.sha256().digest(bytes)).value();
    }
}
