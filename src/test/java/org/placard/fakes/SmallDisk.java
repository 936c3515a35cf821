package org.placard.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk with hardly any room. Only root on Linux can make one. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final boolean mounted;

    public SmallDisk(Path folder, String size) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    }

    public boolean isThere() {
        return mounted;
    }

    /** Takes away all room but so much. */
    public void fillUpTo(long left) {
        try {
            Files.write(ballast(), new byte[(int) (folder.toFile().getUsableSpace() - left)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void makeRoom() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean ran(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted) {
            ran("umount", "-l", folder.toString());
        }
    }
}
