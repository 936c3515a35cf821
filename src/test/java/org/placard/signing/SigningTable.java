package org.placard.signing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.campaign.Campaigns;
import org.placard.campaign.DuplicateRule;
import org.placard.campaign.Target;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.TodaysActions;
import org.placard.fakes.DeskNode;
import org.placard.fakes.StillEvents;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.shared.Announcer;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.Sha256;
import org.placard.shared.UnreadyException;
import org.placard.shared.text.Texts;
import org.placard.vault.SealBrokenException;

/** A table with one petition, on a real vault and a real ledger, and a coordinator who can read what was kept. */
final class SigningTable {

    static final CampaignSlug CAMPAIGN = new CampaignSlug("free-the-press");

    final DeskNode node;
    final List<Object> published = Collections.synchronizedList(new ArrayList<>());
    final SigningModels models;
    private Event event;
    private boolean ready = true;
    private boolean listenerBreaks;
    private boolean drawings;
    private Sha256 pack = new Sha256("ab".repeat(32));

    SigningTable(DeskNode node) {
        this.node = node;
        node.goToAnotherEvent();
        event = node.events().current();
        var config = Path.of("kiosk-config");
        models = new SigningModels(new Packs(), new StillEvents(this::atHand), new Texts(new Folders(config, config)));
    }

    Signatures signatures() {
        return signatures(node.ledger());
    }

    Signatures signatures(Ledger ledger) {
        return new Signatures(
                models, new StillEvents(this::atHand), ledger, new Announcer(this::hear), Clock.systemUTC());
    }

    SignedHere signedHere(Clock clock) {
        return new SignedHere(new TodaysActions(new StillEvents(this::atHand), node.ledger(), clock));
    }

    SigningModel model(String language) {
        return models.model(CAMPAIGN.value(), new LanguageTag(language)).orElseThrow();
    }

    void is(Event.State state) {
        event = new Event(event.id(), state, event.details(), event.key(), event.lateAcceptances());
    }

    void organisationBecomes(String organisation) {
        var old = event.details();
        var details = new EventDetails(
                old.name(),
                old.place(),
                old.country(),
                old.from(),
                old.to(),
                organisation,
                old.contact(),
                LocalDate.of(2027, 1, 31),
                old.minimumAge(),
                old.paper(),
                old.delivery(),
                old.campaigns(),
                old.languages(),
                old.notices());
        event = new Event(event.id(), event.state(), details, event.key(), event.lateAcceptances());
    }

    /** Nobody has begun an event here. */
    void isNotReady() {
        ready = false;
    }

    /** Whoever listens for signatures trips over the name of the one who signed. */
    void itsListenerBreaks() {
        listenerBreaks = true;
    }

    private void hear(Object told) {
        published.add(told);
        if (listenerBreaks) {
            throw new IllegalStateException("Aygul Memet");
        }
    }

    /** Its pack says that drawn signatures are handed over. */
    SigningTable handingDrawingsOver() {
        drawings = true;
        return this;
    }

    void packBecomes(String byteInHex) {
        pack = new Sha256(byteInHex.repeat(32));
    }

    List<KeptRecord> records() {
        try (var records = node.ledger().records(event.id())) {
            return records.toList();
        }
    }

    /** What a coordinator reads of the only record. */
    ActionContent theOnlyOne() {
        var records = records();
        if (records.size() != 1) {
            throw new AssertionError("Expected one record, there are " + records.size());
        }
        return read(records.getFirst());
    }

    /** What a coordinator reads of all of them. */
    List<ActionContent> all() {
        return records().stream().map(this::read).toList();
    }

    private ActionContent read(KeptRecord record) {
        try {
            return record.open(node.open());
        } catch (SealBrokenException e) {
            throw new AssertionError(e);
        }
    }

    Person person() {
        return Objects.requireNonNull(theOnlyOne().person());
    }

    ConsentGiven consent(ConsentPurpose purpose) {
        return theOnlyOne().consents().stream()
                .filter(consent -> consent.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    /** An id of this table's own; the ledger behind it has seen other tables. */
    String id(int number) {
        return event.id().value().substring(0, 24) + HexFormat.of().toHexDigits(number);
    }

    private final class Packs implements Campaigns {

        @Override
        public List<Campaign> all() {
            var text = new CampaignText(
                    LanguageTag.ENGLISH,
                    "Free the press",
                    "free the press",
                    "Three printers were taken away.",
                    "Nowhere",
                    List.of(),
                    List.of(),
                    List.of("We ask you to let them go."),
                    List.of("Let them go."),
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    null);
            var target = new Target(
                    Map.of(LanguageTag.ENGLISH, "Ada Lovelace"),
                    Map.of(LanguageTag.ENGLISH, "President"),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Optional.empty());
            return List.of(new Campaign(
                    CAMPAIGN,
                    pack,
                    YearMonth.of(2026, 5),
                    "#c7361e",
                    List.of(),
                    true,
                    drawings,
                    null,
                    target,
                    Map.of(LanguageTag.ENGLISH, text),
                    null,
                    List.of(),
                    null,
                    DuplicateRule.CONTACT_OR_NAME));
        }

        @Override
        public Optional<Campaign> bySlug(CampaignSlug slug) {
            return all().stream()
                    .filter(campaign -> campaign.slug().equals(slug))
                    .findFirst();
        }

        @Override
        public List<PackFault> faults() {
            return List.of();
        }

        @Override
        public void reload() {}
    }

    private Event atHand() {
        if (!ready) {
            throw new UnreadyException("No event has been prepared yet.");
        }
        return event;
    }
}
