package org.placard.printing.printer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.placard.printing.printer.Trouble.Kind;

/** Writes letters as PDFs into a folder, such as a stick that is printed from elsewhere. Never over a file that is there. */
final class FolderPrinter implements Printer {

    private static final int MOST_COPIES = 1000;

    private final Path folder;

    FolderPrinter(Path folder) {
        this.folder = folder;
    }

    @Override
    public Look look() {
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? new Look.Seen(folder.toString(), Set.of(), List.of(), List.of())
                : new Look.Unseen(new Trouble(Kind.DISK, folder.toString()));
    }

    @Override
    public Submission submit(Pages pages, boolean onAnyPaper) {
        try {
            write(pages);
            return new Submission.Accepted(pages.number());
        } catch (IOException e) {
            return new Submission.Refused(new Trouble(Kind.DISK, String.valueOf(e.getMessage())));
        }
    }

    private void write(Pages pages) throws IOException {
        var file = fresh(pages.name());
        try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(pages.pdf());
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
            open.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Path fresh(String what) throws IOException {
        for (int copy = 1; copy < MOST_COPIES; copy++) {
            var name = copy == 1 ? what + ".pdf" : what + "-" + copy + ".pdf";
            try {
                return Files.createFile(folder.resolve(name));
            } catch (FileAlreadyExistsException _) {
                // A letter that was saved before stays; this one gets the next name.
            }
        }
        throw new IOException("There are too many copies of " + what);
    }

    /** A file that was written and synced is all there is to come. */
    @Override
    public Course follow(int job) {
        return new Course.Finished();
    }

    @Override
    public void abandon(int job) {
        // What was written is written.
    }
}
