package org.placard.export;

import java.util.List;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.event.LateAcceptance;
import org.placard.shared.Finding;
import org.placard.shared.UnreadyException;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;

/** Lists ask for no event, so there is none. */
record NoEvents() implements Events {

    @Override
    public Event current() {
        throw new UnreadyException("There is no event in a benchmark.");
    }

    @Override
    public boolean hasBegun() {
        return false;
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
        return new Changed.Refused(List.of());
    }

    @Override
    public Changed open(CoordinatorName by) {
        return new Changed.Refused(List.of());
    }

    @Override
    public Changed close(CoordinatorName by) {
        return new Changed.Refused(List.of());
    }

    @Override
    public Changed acceptLateLetters(LateAcceptance acceptance, CoordinatorName by) {
        return new Changed.Refused(List.of());
    }
}
