package org.placard.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.placard.shared.Benchmark;
import org.placard.shared.Folders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** 5,000 letters as one PDF against as many PDFs, with the heap that it takes. */
@Component
final class BatchBenchmark implements Benchmark {

    private final Folders folders;

    BatchBenchmark(Folders folders) {
        this.folders = folders;
    }

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public List<Ratio> run() {
        try {
            var work = Files.createTempDirectory("placard-bench-");
            try {
                return ManyLetters.rows(folders, work);
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
