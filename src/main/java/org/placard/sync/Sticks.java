package org.placard.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.placard.ledger.Exchange;
import org.placard.shared.Folders;
import org.placard.sync.Brought.Refused;
import org.placard.sync.Brought.Taken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What people carry: bundles in, receipts back. */
@Component
class Sticks {

    /** A receipt is a list of lines; no list is longer. */
    private static final int LARGEST_RECEIPT = 4 * 1024 * 1024;

    static final String RECEIPT = ".receipt";

    private final Gathering gathering;
    private final Acknowledged acknowledged;
    private final Joining joining;
    private final Exchange exchange;
    private final SignedEnds ends;
    private final Path incoming;
    private final Clock clock = Clock.systemUTC();

    Sticks(Gathering gathering, Acknowledged acknowledged, Joining joining, @Lazy Exchange exchange, Folders folders) {
        this.gathering = gathering;
        this.acknowledged = acknowledged;
        this.joining = joining;
        this.exchange = exchange;
        this.ends = new SignedEnds(message -> exchange.identity().sign(message));
        this.incoming = folders.data().resolve("incoming");
    }

    /**
     * What came of a file.
     *
     * @param fresh records that were not held before
     * @param waiting records that could not be kept or, of a receipt, that have not arrived
     * @param sentence the same for a terminal
     */
    record Came(What what, int fresh, long waiting, String sentence) {

        /** Whether all of it is held now. */
        boolean isGood() {
            return what == What.TAKEN || what == What.RECEIPT;
        }
    }

    /** The kinds of outcome. */
    enum What {
        TAKEN,
        SET_APART,
        QUARANTINED,
        REFUSED,
        RECEIPT,
        NO_RECEIPT
    }

    /** Copies the file first: a stick may be pulled out, or changed, between two readings. */
    Came receive(Path file) throws IOException {
        if (String.valueOf(file.getFileName()).endsWith(RECEIPT)) {
            return receipt(file);
        }
        Files.createDirectories(incoming);
        var copy = Files.createTempFile(incoming, "stick-", ".part");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return switch (gathering.receive(copy)) {
                case Refused refused ->
                    new Came(
                            What.REFUSED,
                            0,
                            0,
                            "nothing was taken in, " + refused.reason() + ". Write it again and carry it anew.");
                case Taken taken -> {
                    writeReceipt(file);
                    yield said(taken);
                }
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Came said(Taken taken) {
        var kept = taken.fresh() == 0 ? "nothing new in it" : taken.fresh() + " new records taken in";
        if (taken.troubles().isEmpty() && taken.setApart() == 0) {
            return new Came(What.TAKEN, taken.fresh(), 0, kept + ".");
        }
        if (taken.troubles().isEmpty()) {
            return new Came(
                    What.SET_APART,
                    taken.fresh(),
                    taken.setApart(),
                    kept + ", " + taken.setApart() + " set apart: see the console, Sync.");
        }
        int waiting =
                taken.troubles().stream().mapToInt(Brought.Trouble::records).sum();
        return new Came(
                What.QUARANTINED,
                taken.fresh(),
                waiting,
                kept + "; " + waiting + " records wait in quarantine: see the console, Sync.");
    }

    /** Beside the bundle, so that it travels home with the stick. A stick that is full or locked needs none. */
    private void writeReceipt(Path file) {
        var answer = Answer.of(
                exchange.identity().publicKey(),
                ends,
                clock.instant().getEpochSecond(),
                exchange.holdings(),
                java.util.List.of());
        try {
            Files.write(file.resolveSibling(file.getFileName() + RECEIPT), answer.bytes());
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Sticks.class)
                    .info("No receipt could be written beside the bundle: {}", e.getMessage());
        }
    }

    private Came receipt(Path file) throws IOException {
        if (Files.size(file) > LARGEST_RECEIPT) {
            return new Came(What.NO_RECEIPT, 0, 0, "this is no receipt.");
        }
        var answer = Answer.read(Files.readAllBytes(file));
        if (answer.isEmpty()) {
            return new Came(What.NO_RECEIPT, 0, 0, "this is no receipt, or it was changed.");
        }
        if (joining.hub()
                .filter(hub -> hub.key().value().equals(answer.get().hub()))
                .isEmpty()) {
            return new Came(What.NO_RECEIPT, 0, 0, "this receipt is from a machine that is not the hub of this one.");
        }
        acknowledged.keep(answer.get());
        long waiting = acknowledged.waiting();
        return new Came(
                What.RECEIPT,
                0,
                waiting,
                waiting == 0 ? "everything has arrived." : waiting + " records have not arrived yet.");
    }
}
