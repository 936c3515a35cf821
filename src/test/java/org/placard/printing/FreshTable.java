package org.placard.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.placard.fakes.DeskNode;

/** Founds one node for a class of tests, which takes a second, and sets up a print table of its own for each of them. */
final class FreshTable implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private @Nullable Path data;
    private @Nullable DeskNode desk;
    private @Nullable TableNode node;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("placard-table");
        desk = new DeskNode(data);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        node = new TableNode(desk(), data());
    }

    Path data() {
        return there(data);
    }

    DeskNode desk() {
        return there(desk);
    }

    TableNode node() {
        return there(node);
    }

    /** The names of the files at the event's table. */
    List<String> files() throws IOException {
        var table = data().resolve("table").resolve(node().event().value());
        try (var files = Files.list(table)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** How many letters' words lie there, sealed. */
    long slips() throws IOException {
        return files().stream().filter(file -> file.endsWith(".slip")).count();
    }

    /** The files of the whole node in which these words can be read. */
    List<Path> filesThatHold(String words) throws IOException {
        try (var files = Files.walk(data())) {
            return OnDisk.filesThatHold(words, files);
        }
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("No test has begun");
        }
        return part;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        node().close();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        desk().close();
        try (var files = Files.walk(data())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
