package org.placard.printing;

import java.time.Instant;

/**
 * A letter on its way to paper.
 *
 * @param because why it is where it is, as a word out of the language files; empty where it needs none
 * @param asks whether somebody has to say if its pages came out
 * @param since when it came there, by the node's clock
 */
public record PrintJob(Ticket ticket, JobState state, String because, boolean asks, Instant since) {

    static PrintJob waiting(Ticket ticket, Instant since) {
        return new PrintJob(ticket, JobState.WAITING, "", false, since);
    }

    PrintJob moved(Move move, Instant at) {
        return new PrintJob(ticket, move.to(), move.because(), move.asks(), at);
    }

    public int number() {
        return ticket.number();
    }
}
