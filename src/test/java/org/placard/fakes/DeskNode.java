package org.placard.fakes;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.counting.Counting;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.ledger.ReadTallies;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.vault.EventPublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Rings;
import org.placard.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A founded node with the real vault and the real ledger on a folder of its own, and an event that is simply there. */
public final class DeskNode implements AutoCloseable {

    public static final CampaignSlug CAMPAIGN = new CampaignSlug("free-them");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final OpenVault open;
    private final Passphrase passphrase;
    private EventPublicKey key;

    public DeskNode(Path data) {
        this(data, KeptIn.JOURNAL);
    }

    public DeskNode(Path data, KeptIn kept) {
        Rings.cheapIn(context);
        kept.anew().accept(context);
        context.registerBean(Folders.class, () -> new Folders(data, data));
        context.scan("org.placard.ledger", "org.placard.vault");
        context.refresh();
        var founding = vault().found(InMemoryVault.ANNA);
        open = founding.vault();
        passphrase = founding.passphrase();
        key = open.createEventKey(newEvent());
    }

    /** Goes on to another event, at which nothing was taken yet. */
    public void goToAnotherEvent() {
        key = open.createEventKey(newEvent());
    }

    private static EventId newEvent() {
        return new EventId(newId().value());
    }

    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    /** What counts at the event as it is now. */
    public Counting counting() {
        return new Counting(ledger(), events(), new NoCampaigns(), told -> {});
    }

    /** Its records, counted out of the files. */
    public ReadTallies tallies() {
        return context.getBean(ReadTallies.class);
    }

    public Vault vault() {
        return context.getBean(Vault.class);
    }

    public OpenVault open() {
        return open;
    }

    public Passphrase passphrase() {
        return passphrase;
    }

    /** A signature of one with that name, who gave the consents named and no other. */
    public ReceiptNumber signed(String name, ConsentPurpose... given) {
        return took(ActionKind.SIGNATURE, false, name, null, given);
    }

    public ReceiptNumber signedInPractice(String name, ConsentPurpose... given) {
        return took(ActionKind.SIGNATURE, true, name, null, given);
    }

    /** A letter of that number, whose words are of no matter. */
    public ActionId wrote(int number) {
        var id = newId();
        var text = new ActionContent.LetterText(
                "model",
                LanguageTag.ENGLISH,
                number,
                "Dear President,",
                List.of("Please."),
                List.of(),
                "Yours sincerely,",
                "A resident of Switzerland",
                null,
                "A4");
        var content = new ActionContent(
                ActionKind.LETTER,
                ReceiptNumber.draw(RANDOM),
                Instant.parse("2026-05-09T10:15:30Z"),
                LanguageTag.ENGLISH,
                null,
                List.of(),
                null,
                text,
                null);
        ledger().take(new Draft(id, false, CAMPAIGN, new Sha256("cd".repeat(32)), key, content));
        return id;
    }

    public void tookBack(ReceiptNumber receipt) {
        took(ActionKind.WITHDRAWAL, false, null, receipt);
    }

    private ReceiptNumber took(
            ActionKind kind,
            boolean practice,
            @Nullable String name,
            @Nullable ReceiptNumber withdraws,
            ConsentPurpose... given) {
        var receipt = ReceiptNumber.draw(RANDOM);
        var person = name == null ? null : new Person(name, new CountryCode("CH"), "3011", null, addressOf(name));
        var content = new ActionContent(
                kind,
                receipt,
                Instant.parse("2026-05-09T10:15:30Z"),
                LanguageTag.ENGLISH,
                person,
                consents(List.of(given)),
                null,
                null,
                withdraws);
        ledger().take(new Draft(newId(), practice, CAMPAIGN, new Sha256("cd".repeat(32)), key, content));
        return receipt;
    }

    /** Another one for everybody, but Aygül and Anna share theirs. */
    private static String addressOf(String name) {
        var local = List.of("Aygül", "Anna").contains(name) ? "a" : Integer.toHexString(name.hashCode());
        return local + "@example.org";
    }

    private static List<ConsentGiven> consents(List<ConsentPurpose> given) {
        return List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.CONTACT).stream()
                .map(purpose -> new ConsentGiven(purpose, given.contains(purpose), "May we?", "1", LanguageTag.ENGLISH))
                .toList();
    }

    private static ActionId newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return ActionId.of(bytes);
    }

    public Events events() {
        return events(Event.State.OPEN);
    }

    public Events events(Event.State state) {
        var details = new EventDetails(
                "Spring market",
                "Bern",
                new CountryCode("CH"),
                LocalDate.of(2026, 5, 9),
                null,
                "Some Group",
                "group@example.org",
                null,
                16,
                EventDetails.Paper.A4,
                Delivery.POST,
                List.of(),
                List.of(LanguageTag.ENGLISH),
                Map.of());
        var event = new Event(key.event(), state, details, key, List.of());
        return new StillEvents(() -> event);
    }

    @Override
    public void close() {
        open.close();
        context.close();
    }
}
