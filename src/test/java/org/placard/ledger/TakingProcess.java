package org.placard.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;

/** Takes actions for ever and prints the id of each once it is kept. */
final class TakingProcess {

    private static final int SIGNERS = 4;

    private TakingProcess() {}

    public static void main(String[] args) {
        var journal = Journal.open(new RealDisk(), Path.of(args[0]), Clock.systemUTC());
        var signers = Executors.newFixedThreadPool(SIGNERS);
        for (int signer = 0; signer < SIGNERS; signer++) {
            signers.execute(() -> {
                while (true) {
                    var action = Drafts.sealed(journal.node());
                    journal.append(action);
                    print(action);
                }
            });
        }
    }

    private static synchronized void print(Entry.Action action) {
        System.out.println(action.id());
        System.out.flush();
    }
}
