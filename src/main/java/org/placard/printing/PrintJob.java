package org.placard.printing;

/**
 * A letter on its way to paper.
 *
 * @param because why it is where it is, as a word out of the language files or a person's own; empty where it needs none
 * @param asks whether somebody has to say if its pages came out
 */
public record PrintJob(Ticket ticket, JobState state, String because, boolean asks) {

    static PrintJob waiting(Ticket ticket) {
        return new PrintJob(ticket, JobState.WAITING, "", false);
    }

    PrintJob moved(Move move) {
        return new PrintJob(ticket, move.to(), move.because(), move.asks());
    }

    public int number() {
        return ticket.number();
    }
}
