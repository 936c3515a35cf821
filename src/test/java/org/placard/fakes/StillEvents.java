package org.placard.fakes;

import java.util.List;
import java.util.function.Supplier;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.event.LateAcceptance;
import org.placard.shared.Finding;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;

/** The one event there is, as it is when asked; nobody changes it. */
public record StillEvents(Supplier<Event> event) implements Events {

    @Override
    public Event current() {
        return event.get();
    }

    @Override
    public boolean hasBegun() {
        return true;
    }

    @Override
    public Event begin(OpenVault vault) {
        return current();
    }

    @Override
    public List<Finding> missingBeforeOpening() {
        return List.of();
    }

    @Override
    public Changed describe(EventDetails details, CoordinatorName by) {
        return new Changed.Done(current());
    }

    @Override
    public Changed open(CoordinatorName by) {
        return new Changed.Done(current());
    }

    @Override
    public Changed close(CoordinatorName by) {
        return new Changed.Done(current());
    }

    @Override
    public Changed acceptLateLetters(LateAcceptance acceptance, CoordinatorName by) {
        return new Changed.Done(current());
    }
}
