package org.placard.campaign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.placard.shared.Sha256;

/**
 * The files of one pack by their path inside it. Sizes, names and links are looked at before anything is read, so that
 * neither a huge file nor a way out of the folder gets any further.
 */
final class PackFolder {

    private static final int DEPTH = 4;
    private static final int MOST_FILES = 200;
    private static final long TEXT_BYTES = 256 * 1024;
    private static final long MEDIA_BYTES = 2 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final FaultList faults;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private PackFolder(Path root, FaultList faults) {
        this.root = root;
        this.faults = faults;
    }

    /** Looks through the folder without following any link. */
    static PackFolder look(Path root, FaultList faults) throws IOException {
        var folder = new PackFolder(root, faults);
        if (Files.isSymbolicLink(root)) {
            faults.add("", "The pack is a link to another folder: put the folder itself here");
            return folder;
        }
        try (var paths = Files.walk(root, DEPTH)) {
            for (var path : (Iterable<Path>) paths.skip(1)::iterator) {
                folder.admit(path);
            }
        }
        if (folder.files.size() > MOST_FILES) {
            faults.add("", "The pack has more than " + MOST_FILES + " files");
        }
        return folder;
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    Set<String> names() {
        return files.keySet();
    }

    /** The file's text; a fault is noted where it is missing or not in UTF-8. */
    Optional<String> text(String name) throws IOException {
        var file = files.get(name);
        if (file == null) {
            faults.add(name, "The file is missing");
            return Optional.empty();
        }
        try {
            var text = Files.readString(file);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(name, "The file is not written in UTF-8");
            return Optional.empty();
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** The pack's version: the hash over every file in the order of their paths, see {@code docs/formats/pack.md}. */
    Sha256 hash() throws IOException {
        var digest = sha256();
        for (var file : files.entrySet()) {
            var name = file.getKey().getBytes(StandardCharsets.US_ASCII);
            var content = Files.readAllBytes(file.getValue());
            digest.update(ByteBuffer.allocate(4).putInt(name.length).array());
            digest.update(name);
            digest.update(ByteBuffer.allocate(8).putLong(content.length).array());
            digest.update(content);
        }
        return Sha256.of(digest.digest());
    }

    private void admit(Path path) throws IOException {
        var name = root.relativize(path).toString().replace('\\', '/');
        if (isLeftover(name)) {
            return;
        }
        if (Files.isSymbolicLink(path)) {
            faults.add(name, "Links are not followed: put the file itself into the pack");
        } else if (!NAME.matcher(name).matches()) {
            faults.add(name, "File names here are of plain letters, digits, dots, hyphens and underscores");
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            admitFile(path, name);
        }
    }

    private void admitFile(Path path, String name) throws IOException {
        long most = name.endsWith(".md") || name.endsWith(".yaml") ? TEXT_BYTES : MEDIA_BYTES;
        if (Files.size(path) > most) {
            faults.add(name, "The file has " + Files.size(path) / 1024 + " KB; up to " + most / 1024 + " are read");
        } else {
            files.put(name, path);
        }
    }

    /** What file managers and editors leave behind belongs to no pack and changes no version. */
    private static boolean isLeftover(String name) {
        return name.startsWith(".") || name.contains("/.") || name.endsWith("~");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
