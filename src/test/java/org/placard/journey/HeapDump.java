package org.placard.journey;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The living objects of a process, in the file that the JDK writes of them (HPROF 1.0.2). */
final class HeapDump {

    private static final int SEGMENT = 0x1c;
    private static final int TEXT = 0x01;
    private static final int CLASS_NAME = 0x02;
    private static final int OBJECT = 2;
    private static final int MOST_HOLDERS_NAMED = 8;
    private static final int MOST_OWNERS_NAMED = 25;

    private final MappedByteBuffer bytes;
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, String> classNames = new HashMap<>();
    private final Map<Long, Layout> layouts = new HashMap<>();
    private final Set<Long> roots = new HashSet<>();

    private HeapDump(MappedByteBuffer bytes) {
        this.bytes = bytes;
    }

    private record Field(String name, int type) {}

    private record Layout(long parent, List<Field> fields) {}

    /** An object of the dump, from {@code start} on. */
    private record Thing(int tag, long id, int start, int end) {}

    private interface Visitor {
        void see(Thing thing);
    }

    /** Has the process collect its garbage and write down what is left. */
    static HeapDump of(long pid, Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = new ProcessBuilder(jcmd, Long.toString(pid), "GC.heap_dump", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0 || Files.notExists(file)) {
            throw new AssertionError("No heap dump: " + said);
        }
        try (var channel = FileChannel.open(file)) {
            return new HeapDump(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** Which of the words stand in it. */
    List<String> found(Search search) {
        return search.in(bytes).stream().map(Search.Found::words).distinct().toList();
    }

    /** Each object that holds one of the words, as the chain of those that keep it alive. */
    List<String> holdersOf(Search search) {
        var places = search.in(bytes);
        var holders = new LinkedHashMap<Long, String>();
        walk(thing -> places.stream()
                .filter(place -> place.at() >= thing.start && place.at() < thing.end)
                .forEach(place -> holders.put(thing.id, place.words() + " in " + name(thing))));
        var lines = new ArrayList<String>();
        places.stream()
                .skip(holders.size())
                .forEach(place -> lines.add(place.words() + " more than once in one of these, or in no object"));
        holders.entrySet().stream()
                .limit(MOST_HOLDERS_NAMED)
                .forEach(holder -> lines.add(holder.getValue() + chain(holder.getKey())));
        return lines;
    }

    /** Goes up from an object to what refers to it, and on, a level with each reading, until a root is found. */
    private String chain(long object) {
        var reached = new HashMap<Long, String>();
        reached.put(object, "");
        Set<Long> asked = Set.of(object);
        for (int level = 0; level < MOST_OWNERS_NAMED && !asked.isEmpty(); level++) {
            var wanted = asked;
            var next = new LinkedHashSet<Long>();
            walk(thing -> references(thing, (referred, words) -> {
                if (wanted.contains(referred) && !reached.containsKey(thing.id)) {
                    reached.put(thing.id, reached.get(referred) + "\n    of " + words);
                    next.add(thing.id);
                }
            }));
            var root = next.stream().filter(roots::contains).findFirst();
            if (root.isPresent()) {
                return String.valueOf(reached.get(root.get()));
            }
            asked = next;
        }
        return asked.stream().findFirst().map(reached::get).orElse("\n    of nobody that was found");
    }

    private interface Reference {
        Reference UNHEARD = (_, _) -> {};

        void to(long id, String words);
    }

    private void references(Thing thing, Reference found) {
        int at = thing.start;
        switch (thing.tag) {
            case 0x20 -> statics(at, found);
            case 0x21 -> fields(at, found);
            case 0x22 -> {
                int count = bytes.getInt(at + 12);
                for (int i = 0; i < count; i++) {
                    found.to(bytes.getLong(at + 24 + 8 * i), name(thing));
                }
            }
            default -> {} // an array of numbers refers to nothing
        }
    }

    private void fields(int at, Reference found) {
        long type = bytes.getLong(at + 12);
        int value = at + 24;
        for (@Nullable Layout layout = layouts.get(type); layout != null; layout = layouts.get(layout.parent)) {
            for (var field : layout.fields) {
                // What is held weakly is not kept alive.
                if (field.type == OBJECT && !field.name.equals("referent")) {
                    found.to(bytes.getLong(value), classNames.get(type) + "." + field.name);
                }
                value += size(field.type);
            }
        }
    }

    /** Names what static fields refer to, and gives the place behind them. */
    private int statics(int start, Reference found) {
        int at = start + 64;
        for (int constants = bytes.getShort(at); constants > 0; constants--) {
            at += 3 + size(bytes.get(at + 4));
        }
        at += 2;
        int end = at + 2;
        for (int count = bytes.getShort(at); count > 0; count--) {
            int type = bytes.get(end + 8);
            if (type == OBJECT) {
                var name = classNames.get(bytes.getLong(start)) + "." + texts.get(bytes.getLong(end));
                found.to(bytes.getLong(end + 9), "static " + name);
            }
            end += 9 + size(type);
        }
        return end;
    }

    private String name(Thing thing) {
        return switch (thing.tag) {
            case 0x20 -> "class " + classNames.get(thing.id);
            case 0x21 -> classNames.getOrDefault(bytes.getLong(thing.start + 12), "?");
            case 0x22 -> classNames.getOrDefault(bytes.getLong(thing.start + 16), "?");
            default -> "array of " + (thing.end - thing.start - 17) + " bytes";
        };
    }

    /** Shows every object; names and layouts come before what bears them. */
    private void walk(Visitor visitor) {
        int at = 0;
        while (bytes.get(at) != 0) {
            at++;
        }
        at += 13;
        while (at < bytes.limit()) {
            int length = bytes.getInt(at + 5);
            int body = at + 9;
            switch (bytes.get(at)) {
                case TEXT -> texts.computeIfAbsent(bytes.getLong(body), _ -> text(body + 8, length - 8));
                case CLASS_NAME ->
                    classNames.put(bytes.getLong(body + 4), String.valueOf(texts.get(bytes.getLong(body + 16))));
                case SEGMENT -> walkSegment(body, body + length, visitor);
                default -> {} // stack traces and the end
            }
            at = body + length;
        }
    }

    private void walkSegment(int from, int end, Visitor visitor) {
        int at = from;
        while (at < end) {
            int tag = bytes.get(at) & 0xff;
            int start = at + 1;
            at = start + length(tag, start);
            if (tag == 0x20) {
                layouts.computeIfAbsent(bytes.getLong(start), _ -> layout(start));
                roots.add(bytes.getLong(start));
            } else if (tag < 0x20) {
                roots.add(bytes.getLong(start));
            }
            if (tag >= 0x20 && tag <= 0x23) {
                visitor.see(new Thing(tag, bytes.getLong(start), start, at));
            }
        }
    }

    private int length(int tag, int start) {
        return switch (tag) {
            case 0xff, 0x05, 0x07 -> 8; // roots, each with what it knows of its thread
            case 0x01, 0x02, 0x03, 0x08 -> 16;
            case 0x04, 0x06 -> 12;
            case 0x20 -> {
                int fields = statics(start, Reference.UNHEARD);
                yield fields + 2 + 9 * bytes.getShort(fields) - start;
            }
            case 0x21 -> 24 + bytes.getInt(start + 20);
            case 0x22 -> 24 + 8 * bytes.getInt(start + 12);
            case 0x23 -> 17 + bytes.getInt(start + 12) * size(bytes.get(start + 16));
            default -> throw new IllegalStateException("No part of a heap dump is " + tag);
        };
    }

    private Layout layout(int start) {
        int at = statics(start, Reference.UNHEARD);
        int count = bytes.getShort(at);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < count; i++) {
            int field = at + 2 + 9 * i;
            fields.add(new Field(String.valueOf(texts.get(bytes.getLong(field))), bytes.get(field + 8)));
        }
        return new Layout(bytes.getLong(start + 12), fields);
    }

    private String text(int at, int length) {
        var text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static int size(int type) {
        return switch (type) {
            case 4, 8 -> 1;
            case 5, 9 -> 2;
            case 6, 10 -> 4;
            default -> 8;
        };
    }
}
