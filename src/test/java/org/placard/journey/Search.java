package org.placard.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in bytes, in each form in which a program may have written them down. */
final class Search {

    private static final List<Charset> FORMS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);

    private final List<List<Needle>> byFirstByte;

    private Search(List<List<Needle>> byFirstByte) {
        this.byFirstByte = byFirstByte;
    }

    private record Needle(String words, byte[] bytes) {}

    /** Words, and the place of their first byte. */
    record Found(String words, int at) {}

    static Search of(String... words) {
        var byFirstByte = Stream.generate(() -> (List<Needle>) new ArrayList<Needle>())
                .limit(256)
                .toList();
        for (var word : words) {
            FORMS.stream()
                    .map(form -> new Needle(word, word.getBytes(form)))
                    .forEach(needle -> byFirstByte.get(needle.bytes[0] & 0xff).add(needle));
        }
        return new Search(byFirstByte);
    }

    List<Found> in(ByteBuffer bytes) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < bytes.limit(); at++) {
            for (var needle : byFirstByte.get(bytes.get(at) & 0xff)) {
                if (stands(needle.bytes, bytes, at)) {
                    found.add(new Found(needle.words, at));
                }
            }
        }
        return found;
    }

    List<String> in(String text) {
        return in(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Found::words)
                .distinct()
                .toList();
    }

    /** Every file below the folder that holds one of the words, or bears it in its name. */
    List<String> below(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.flatMap(this::inFile).toList();
        }
    }

    private Stream<String> inFile(Path file) {
        try (var channel = Files.isRegularFile(file) ? FileChannel.open(file) : null) {
            var named = in(file.toString()).stream();
            var content = channel == null
                    ? Stream.<String>empty()
                    : in(channel.map(MapMode.READ_ONLY, 0, channel.size())).stream()
                            .map(Found::words)
                            .distinct();
            return Stream.concat(named, content).map(words -> words + " in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stands(byte[] needle, ByteBuffer bytes, int at) {
        if (at + needle.length > bytes.limit()) {
            return false;
        }
        for (int i = 1; i < needle.length; i++) {
            if (bytes.get(at + i) != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
