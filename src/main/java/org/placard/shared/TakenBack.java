package org.placard.shared;

/** Somebody took an action back by this number; the withdrawal is on disk. For modules that hold open copies of actions. */
public record TakenBack(EventId event, ReceiptNumber receipt) {

    @Override
    public String toString() {
        return "taken back";
    }
}
