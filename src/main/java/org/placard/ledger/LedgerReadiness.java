package org.placard.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;

/** Is there room on the disk, can it be written, and is everything taken so far still there? */
final class LedgerReadiness implements ReadinessCheck {

    private static final String DISK = "disk";
    private static final String JOURNAL = "journal";
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LITTLE = 1024 * MEGABYTE;
    private static final long TOO_LITTLE = 200 * MEGABYTE;

    private final Disk disk;
    private final Path data;
    private final Verification verification;

    LedgerReadiness(Disk disk, Path data, Verification verification) {
        this.disk = disk;
        this.data = data;
        this.verification = verification;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(room());
        findings.add(writing());
        findings.addAll(whole());
        return findings;
    }

    private Finding room() {
        try {
            long free = disk.free(data);
            var said = free / MEGABYTE + " MiB are free on the disk";
            if (free >= LITTLE) {
                return new Finding(DISK, Level.FINE, said + ".");
            }
            return new Finding(
                    DISK, free < TOO_LITTLE ? Level.MISSING : Level.WARNING, said + ": make room before the event.");
        } catch (IOException e) {
            return new Finding(DISK, Level.WARNING, "Cannot tell how much is free on the disk: " + e.getMessage());
        }
    }

    private Finding writing() {
        var probe = data.resolve("write-probe");
        try (var file = disk.open(probe)) {
            file.write(ByteBuffer.wrap(new byte[4096]), 0);
            file.sync();
            disk.delete(probe);
            return new Finding(DISK, Level.FINE, "The data folder can be written.");
        } catch (IOException e) {
            return new Finding(DISK, Level.MISSING, "The data folder cannot be written: " + e.getMessage());
        }
    }

    private List<Finding> whole() {
        var report = verification.run();
        if (report.isClean()) {
            return List.of(
                    new Finding(JOURNAL, Level.FINE, report.records() + " records, all whole and in their place."));
        }
        return report.problems().stream()
                .map(problem -> new Finding(JOURNAL, Level.MISSING, problem.toString()))
                .toList();
    }
}
