package org.placard.fakes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Looks for bytes in every file of a folder, and in what is packed in one. */
public final class OnDisk {

    private OnDisk() {}

    /** The files that hold these bytes somewhere. */
    public static List<Path> holding(Path folder, byte[] wanted) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return holds(Files.readAllBytes(file), wanted);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file of this content holds these bytes, packed or not. */
    static boolean holds(byte[] file, byte[] wanted) {
        var needle = text(wanted);
        return text(file).contains(needle) || unpacked(file).contains(needle);
    }

    private static String unpacked(byte[] file) {
        try (var zipped = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return text(zipped.readAllBytes());
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character for a byte, so that the library's search does the work. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
