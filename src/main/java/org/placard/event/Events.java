package org.placard.event;

import java.util.List;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.UnreadyException;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;

/** The one event a node is out with. */
public interface Events {

    /**
     * The event as it is now; a fresh node is in practice with what {@code kiosk.yaml} says.
     *
     * @throws UnreadyException if no event was begun: there are no keys yet to seal with
     */
    Event current();

    /** All events that are known here, oldest first; those that are over too. */
    default List<Event> all() {
        return hasBegun() ? List.of(current()) : List.of();
    }

    /** Whether there is an event; {@link #current} answers then. */
    boolean hasBegun();

    /**
     * Makes id and key of the first event with what {@code kiosk.yaml} says. Where there is an event already it stays
     * as it is, so this may be called with every ring that is founded or unlocked.
     */
    Event begin(OpenVault vault);

    /** What is missing before it can open; empty when it can. */
    List<Finding> missingBeforeOpening();

    /** The same, each with the detail that it is about. */
    default List<Gap> gaps() {
        return missingBeforeOpening().stream()
                .map(finding -> new Gap("", finding))
                .toList();
    }

    /** Keeps new details; refused once the event is open where a promise was made by them. */
    Changed describe(EventDetails details, CoordinatorName by);

    Changed open(CoordinatorName by);

    /** Ends it, if its numbers add up. */
    Changed close(CoordinatorName by);

    /**
     * Ends it although its numbers do not add up.
     *
     * @param reason why, in the coordinator's words; it stays in the journal
     */
    default Changed close(CoordinatorName by, String reason) {
        return close(by);
    }

    /**
     * Notes that an event's data is ended for good, so that nobody acts at it any more; of a closed event alone. Erasing is
     * the caller's.
     */
    default Changed endData(EventId event, CoordinatorName by) {
        return new Changed.Refused(List.of());
    }

    /** Records that an office takes letters for a campaign after its deadline. */
    Changed acceptLateLetters(LateAcceptance acceptance, CoordinatorName by);

    /**
     * Something that is missing.
     *
     * @param detail which of the details, such as {@code organisation}, with the language where there is one a language:
     *     {@code purpose-de}; empty where it is none of them
     */
    record Gap(String detail, Finding finding) {}

    /** What came of a change. */
    sealed interface Changed {

        /** It holds and is durable. */
        record Done(Event event) implements Changed {}

        /** Nothing changed; the reasons are for the coordinator. */
        record Refused(List<Finding> reasons) implements Changed {}

        /** Nothing changed; with a written reason it can be closed all the same. */
        record Unbalanced(List<Finding> differences) implements Changed {}
    }
}
