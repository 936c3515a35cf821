package org.placard.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.ledger.SharedFiles;
import org.placard.ledger.Tombstones;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.placard.sync.Brought.Trouble;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Bundles with something in them that could not be kept: whole files, until a person or a later bundle has settled it. */
@Component
class Quarantine {

    private static final String QUARANTINED = "sync.quarantined.1";
    private static final String RELEASED = "sync.released.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final Ledger ledger;
    private final ObjectProvider<SharedFiles> shared;
    private final Bundles bundles;
    private final Tombstones tombstones;
    private final Clock clock = Clock.systemUTC();

    Quarantine(
            Folders folders,
            @Lazy Ledger ledger,
            ObjectProvider<SharedFiles> shared,
            Bundles bundles,
            Tombstones tombstones) {
        this.shared = shared;
        this.bundles = bundles;
        this.tombstones = tombstones;
        this.folder = folders.data().resolve("quarantine");
        this.ledger = ledger;
    }

    /**
     * A bundle in quarantine.
     *
     * @param file SHA-256 of the file, which is its name too
     */
    record Case(String file, String maker, String madeAt, List<Row> troubles, String at) {}

    /** Some of what could not be kept. */
    record Row(String why, String node, int records) {

        static Row of(Trouble trouble) {
            return new Row(trouble.why().name(), trouble.node().value(), trouble.records());
        }
    }

    private record Released(String file, String by, String at) {}

    /** What still waits, oldest first. */
    List<Case> open() {
        var open = new LinkedHashMap<String, Case>();
        for (var fact : ledger.facts("sync.")) {
            if (fact.kind().equals(QUARANTINED)) {
                var waiting = JSON.readValue(fact.body(), Case.class);
                open.put(waiting.file(), waiting);
            } else if (fact.kind().equals(RELEASED)) {
                open.remove(JSON.readValue(fact.body(), Released.class).file());
            }
        }
        return List.copyOf(open.values());
    }

    /** Another process of this node may have taken it in: then it is fetched. */
    Path file(Case waiting) throws IOException {
        var file = folder.resolve(waiting.file() + ".bundle");
        var files = shared.getIfAvailable();
        if (files != null && Files.notExists(file)) {
            Files.createDirectories(folder);
            var begun = Files.createTempFile(folder, "copy-", ".part");
            if (files.fetch(new Sha256(waiting.file()), begun)) {
                Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(begun);
            }
        }
        return file;
    }

    /** Keeps a copy, once: a machine that comes again with the same trouble, by network every few seconds, is the same case. */
    synchronized void put(Path bundle, Brought.Taken taken) throws IOException {
        var rows = taken.troubles().stream().map(Row::of).toList();
        var maker = taken.maker().value();
        if (open().stream()
                .anyMatch(
                        known -> known.maker().equals(maker) && known.troubles().equals(rows))) {
            return;
        }
        Files.createDirectories(folder);
        var copy = Files.createTempFile(folder, "copy-", ".part");
        var hash = copied(bundle, copy);
        Files.move(copy, folder.resolve(hash + ".bundle"), StandardCopyOption.REPLACE_EXISTING);
        shared.ifAvailable(files -> files.keep(hash, folder.resolve(hash + ".bundle")));
        var waiting = new Case(
                hash.value(),
                maker,
                taken.madeAt().toString(),
                rows,
                clock.instant().toString());
        note(QUARANTINED, waiting);
        erase(file(waiting));
    }

    /** Writes each file anew that holds what the ring ordered to be erased, also those that a person left outside. */
    synchronized void erase() throws IOException {
        for (var waiting : open()) {
            // Another process may have kept it.
            var _ = file(waiting);
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(BUNDLE)).toList()) {
                erase(file);
            }
        }
    }

    /** Another file under another name, so the case is another one too; the old file goes last. */
    private void erase(Path file) throws IOException {
        var rewritten = Files.createTempFile(folder, "erased-", ".part");
        if (!bundles.rewrite(file, rewritten, tombstones::isOrdered)) {
            Files.delete(rewritten);
            return;
        }
        var copy = Files.createTempFile(folder, "copy-", ".part");
        var hash = copied(rewritten, copy);
        Files.delete(rewritten);
        var anew = folder.resolve(hash + BUNDLE);
        Files.move(copy, anew, StandardCopyOption.REPLACE_EXISTING);
        shared.ifAvailable(files -> files.keep(hash, anew));
        var before = String.valueOf(file.getFileName()).replace(BUNDLE, "");
        open().stream().filter(known -> known.file().equals(before)).forEach(known -> {
            note(QUARANTINED, new Case(hash.value(), known.maker(), known.madeAt(), known.troubles(), known.at()));
            note(RELEASED, new Released(known.file(), ERASED, clock.instant().toString()));
        });
        Files.delete(file);
        shared.ifAvailable(files -> files.forget(new Sha256(before)));
    }

    /** Copies that were never finished. */
    void removeUnfinished() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file :
                        files.filter(file -> file.toString().endsWith(".part")).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static final String BUNDLE = ".bundle";

    /** The same bundle waits on, without what was ordered to be erased. */
    private static final String ERASED = "an erasure";

    /** It is settled: everything in it is held now, or a coordinator decided that it stays outside. */
    void release(Case waiting, String by) {
        note(RELEASED, new Released(waiting.file(), by, clock.instant().toString()));
        if (by.equals(BY_ITSELF)) {
            try {
                Files.deleteIfExists(folder.resolve(waiting.file() + ".bundle"));
                shared.ifAvailable(files -> files.forget(new Sha256(waiting.file())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Nothing was left in it that is not held; its file may go. What a person leaves outside stays on the disk. */
    static final String BY_ITSELF = "a later bundle";

    private static Sha256 copied(Path from, Path to) throws IOException {
        var digest = BundleWriter.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(from), digest)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return Sha256.of(digest.digest());
    }

    private void note(String kind, Object body) {
        ledger.note(new Fact(kind, JSON.writeValueAsBytes(body)));
    }

    /** When it came. */
    static Instant at(Case waiting) {
        return Instant.parse(waiting.at());
    }
}
