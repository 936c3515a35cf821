package org.placard.letter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignShelf;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.fakes.DeskNode;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.letter.LetterDesk.Answer;
import org.placard.letter.LetterDesk.Slip;
import org.placard.printing.Ticket;
import org.placard.printing.Tray;
import org.placard.shared.Announcer;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.ShippedWords;

/** A real desk for letters to {@code free-the-press}, on a node of a test's own, on 20 November 2026. */
public final class WritingDesk {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    final List<Object> published = new ArrayList<>();
    private final Tray tray = new NoTable();
    private final DeskNode node;
    private final CampaignShelf shelf;
    private final Letters letters = new Letters(ShippedWords.texts());

    public WritingDesk(DeskNode node, Path config) {
        this.node = node;
        shelf = CampaignShelf.in(config);
        shelf.setDeadline("2999-12-31");
    }

    /** Somebody writes the model letter and hands it in; its receipt. */
    public ReceiptNumber takes(String name) {
        var desk = desk(node.ledger(), Event.State.OPEN);
        if (desk.take(desk.begin(), signed(name)) instanceof Answer.Kept kept) {
            return kept.receipt();
        }
        throw new AssertionError("The letter was not kept");
    }

    /** A letter that came with this number, as from another node. */
    public void takesNumbered(int number, String name) {
        take(number, name, false);
    }

    public void takesInPractice(String name) {
        take(1, name, true);
    }

    private void take(int number, String name, boolean practice) {
        var slip = desk().begin();
        var letter = signed(name);
        var content = new ActionContent(
                ActionKind.LETTER,
                slip.receipt(),
                CLOCK.instant(),
                ENGLISH,
                letter.person(),
                List.of(),
                null,
                letter.text(number),
                null);
        var key = node.events().current().key();
        node.ledger()
                .take(new Draft(
                        slip.id(), practice, campaign().slug(), campaign().pack(), key, content));
    }

    public Campaigns campaigns() {
        return shelf.campaigns();
    }

    public Letters letters() {
        return letters;
    }

    LetterDesk desk() {
        return desk(node.ledger(), Event.State.OPEN);
    }

    LetterDesk desk(Ledger ledger, Event.State state) {
        return new LetterDesk(
                node.events(state), shelf.campaigns(), ledger, letters, tray, new Announcer(published::add), CLOCK);
    }

    /** As a pack would say it. */
    void change(String what, String to) {
        shelf.change(what, to);
    }

    Campaign campaign() {
        return shelf.campaigns().all().getFirst();
    }

    /** As another desk would have it, which knows no number yet. */
    static Slip copyOf(Slip slip) {
        return new Slip(slip.id(), slip.receipt());
    }

    WrittenLetter signed(String name) {
        return letter(
                name, new WrittenLetter.Naming("Your name goes to the official."), "I write about three printers.");
    }

    WrittenLetter ofAResident() {
        return letter(letters.residentOf(new CountryCode("CH"), ENGLISH), null, "I write about three printers.");
    }

    /** The same letter written otherwise, or with an address on it. */
    static WrittenLetter as(LetterMode mode, @Nullable String address, WrittenLetter letter) {
        return new WrittenLetter(
                letter.campaign(),
                letter.interfaceLanguage(),
                mode,
                letter.language(),
                letter.salutation(),
                letter.body(),
                letter.closing(),
                letter.country(),
                letter.signedAs(),
                letter.naming(),
                letter.strokes(),
                address,
                letter.paper());
    }

    WrittenLetter saying(String words) {
        return letter("Ada", new WrittenLetter.Naming("Your name goes to the official."), words);
    }

    private WrittenLetter letter(String signedAs, WrittenLetter.@Nullable Naming naming, String words) {
        return new WrittenLetter(
                campaign().slug(),
                ENGLISH,
                LetterMode.EDITED,
                ENGLISH,
                "Dear President Lovelace,",
                new LetterBody(List.of(words), List.of("Free them.")),
                "Yours sincerely,",
                new CountryCode("CH"),
                signedAs,
                naming,
                null,
                null,
                "A4");
    }

    /** An event without a print table. */
    private static final class NoTable implements Tray {

        @Override
        public void prepare(Ticket ticket, byte[] words) {
            // There is no card that it could be sealed to.
        }

        @Override
        public void queue(Ticket ticket) {
            // Nothing was prepared.
        }
    }
}
