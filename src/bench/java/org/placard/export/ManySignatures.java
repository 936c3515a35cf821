package org.placard.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.placard.counting.Counting;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.LetterProgress;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.vault.CoordinatorName;
import org.placard.vault.EventPublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;
import org.placard.vault.Vault;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A process of its own, so that its heap can be held small: signs on the real journal and exports what was signed. */
final class ManySignatures {

    static final String MARK = "measured: ";

    private static final CampaignSlug CAMPAIGN = new CampaignSlug("benchmark");
    private static final int SIGNERS = 64;
    private static final int SAMPLE = 2_000;
    private static final int MANY = 500_000;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.OSDI);

    private final SecureRandom random = new SecureRandom();
    private final Ledger ledger;
    private final OpenVault vault;
    private final EventPublicKey key;
    private final Path work;
    private final int count;
    private final Counting counting;
    private final PlainTink tink;

    private ManySignatures(Ledger ledger, OpenVault vault, PlainTink tink, Path work, int count) {
        this.tink = tink;
        this.ledger = ledger;
        this.vault = vault;
        this.key = vault.createEventKey(new EventId(id().value()));
        this.work = work;
        this.count = count;
        this.counting = new Counting(ledger, new NoEvents(), new NoCampaigns(), _ -> {});
    }

    /** Prints a line a format. */
    public static void main(String[] args) throws Exception {
        var work = Path.of(args[0]);
        // Before anything of Placard's makes the curve faster.
        var tink = PlainTink.begun();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Folders.class, () -> new Folders(work, work));
            context.scan("org.placard.ledger", "org.placard.vault");
            context.refresh();
            var open = context.getBean(Vault.class).found(new CoordinatorName("bench")).vault();
            new ManySignatures(context.getBean(Ledger.class), open, tink, work, Integer.parseInt(args[1])).run();
        }
    }

    private void run() throws IOException {
        sign();
        var sample = sample();
        measureCounting(sample);
        for (var format : FORMATS) {
            measure(format, sample);
        }
    }

    private void measure(ExportFormat format, List<KeptRecord> sample) throws IOException {
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        double plain = Double.MAX_VALUE;
        var heap = new Heap();
        // So many need no second look: they take minutes.
        for (int round = 0; round < (count < MANY ? 3 : 1); round++) {
            bare = Math.min(bare, bare(sample));
            plain = Math.min(plain, eachOnAllCores(tink::open));
            ours = Math.min(ours, ours(format, heap));
        }
        System.out.printf(
                Locale.ROOT,
                "%s%s %.2f %.2f %.2f %.1f %.1f %d%n",
                MARK,
                format.word(),
                ours,
                bare,
                plain,
                ours * count / 1e6,
                Files.size(file(format)) / 1e6,
                heap.mebibytes());
    }

    /** What unlocking does once, before anything leaves: opens all and compares them. */
    private void measureCounting(List<KeptRecord> sample) {
        double bare = bare(sample);
        long start = System.nanoTime();
        counting.verdicts(vault, key.event());
        double ours = (System.nanoTime() - start) / 1e3 / count;
        System.out.printf(
                Locale.ROOT,
                "%scounting %.2f %.2f %.2f %.1f 0 0%n",
                MARK,
                ours,
                bare(sample) / 2 + bare / 2,
                eachOnAllCores(tink::open),
                ours * count / 1e6);
    }

    private Path file(ExportFormat format) {
        return work.resolve("out." + format.extension());
    }

    private double ours(ExportFormat format, Heap heap) throws IOException {
        var order = ExportOrder.of(key.event(), Set.of(CAMPAIGN), format, Audience.TEAM);
        var exports = new Exports(ledger, files(), counting, _ -> {});
        long start = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(format)))) {
            var written = exports.write(order, vault, out, heap::goesOn);
            if (!(written instanceof Exported.Written all && all.rows() == count)) {
                throw new IllegalStateException("Not all was exported: " + written);
            }
        }
        return (System.nanoTime() - start) / 1e3 / count;
    }

    /** No event and no packs: what is written has none of them. */
    private static ExportFiles files() {
        var beans = new DefaultListableBeanFactory();
        return new ExportFiles(new NoEvents(), new NoCampaigns(), beans.getBeanProvider(LetterProgress.class),
                beans.getBeanProvider(HandOverPress.class));
    }

    /** So many opens as there are signatures, of a few that lie in memory. */
    private double bare(List<KeptRecord> sample) {
        return eachOnAllCores(i -> {
            var kept = sample.get(i % sample.size());
            return vault.open(kept.eventKey(), kept.core(), kept.sealed());
        });
    }

    /** Microseconds for each of as many as there are signatures. */
    private double eachOnAllCores(Opening opening) {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(CORES)) {
            for (int core = 0; core < CORES; core++) {
                pool.execute(() -> openAll(opening));
            }
        }
        return (System.nanoTime() - start) / 1e3 / (count / CORES * CORES);
    }

    private void openAll(Opening opening) {
        try {
            for (int i = 0; i < count / CORES; i++) {
                opening.open(i);
            }
        } catch (GeneralSecurityException | SealBrokenException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens one of a few. */
    @FunctionalInterface
    private interface Opening {
        byte[] open(int which) throws GeneralSecurityException, SealBrokenException;
    }

    private List<KeptRecord> sample() {
        try (var records = ledger.records(key.event())) {
            return records.limit(SAMPLE).toList();
        }
    }

    private void sign() {
        var left = new AtomicInteger(count);
        try (var pool = Executors.newFixedThreadPool(SIGNERS)) {
            for (int signer = 0; signer < SIGNERS; signer++) {
                pool.execute(() -> {
                    while (left.getAndDecrement() > 0) {
                        ledger.take(new Draft(id(), false, CAMPAIGN, Sha256.of(new byte[32]), key, content()));
                    }
                });
            }
        }
    }

    private ActionContent content() {
        var consents = new ArrayList<ConsentGiven>();
        for (var purpose : List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.CONTACT)) {
            consents.add(new ConsentGiven(
                    purpose, true, "My name may be kept and handed over as this says.", "1", LanguageTag.ENGLISH));
        }
        return new ActionContent(
                ActionKind.SIGNATURE,
                ReceiptNumber.draw(random),
                Instant.parse("2026-05-09T10:15:30Z"),
                LanguageTag.ENGLISH,
                new Person("Nobody at All", new CountryCode("CH"), "3011", null, "nobody-" + id() + "@example.org"),
                consents,
                null,
                null,
                null);
    }

    private ActionId id() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return ActionId.of(bytes);
    }

    /** What is held after collecting, looked at now and then: what is thrown away at once does not count. */
    private static final class Heap {

        private static final int LOOKS = 10;
        private long most;
        private int looked;

        boolean goesOn(int done) {
            if (looked < LOOKS && done % 10_000 == 5_000) {
                looked++;
                System.gc();
                var memory = Runtime.getRuntime();
                most = Math.max(most, memory.totalMemory() - memory.freeMemory());
            }
            return true;
        }

        long mebibytes() {
            return most >> 20;
        }
    }
}
