package org.placard.kiosk;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.shared.PlacardCommand;
import org.placard.shared.UnreadyException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./placard kiosk}: opens the browser over the whole screen, with nothing around the page. */
@Component
@Command(name = "kiosk", description = "Opens the locked-down browser.")
final class KioskCommand implements PlacardCommand, Callable<Integer> {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Set<String> WEB = Set.of("http", "https");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "URL",
            arity = "0..1",
            defaultValue = "http://localhost:8080",
            description = "The node's address (default: ${DEFAULT-VALUE}).")
    private String address = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var node = webAddress();
        var browser = browser(System.getenv("PATH"))
                .orElseThrow(
                        () -> new UnreadyException(
                                "No Chromium or Chrome was found. Install one, or open the address in a locked-down browser of your own."));
        var profile = Files.createTempDirectory("placard-kiosk");
        try {
            var ended = new ProcessBuilder(commandLine(browser, profile, node.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new UnreadyException("The browser ended with status " + ended
                        + ". It needs a screen, and an ordinary user rather than root.");
            }
            return ended;
        } finally {
            FileSystemUtils.deleteRecursively(profile);
        }
    }

    private URI webAddress() {
        try {
            var uri = new URI(address);
            if (uri.getHost() != null
                    && WEB.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // said below, as for any other address that is none
        }
        throw new ParameterException(
                spec.commandLine(),
                "\"" + address + "\" is no address of a node. One begins with http:// or https://.");
    }

    static Optional<Path> browser(@Nullable String path) {
        return Stream.of(Objects.requireNonNullElse(path, "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One argument a word, so that no address can bring arguments of its own. */
    static List<String> commandLine(Path browser, Path profile, String address) {
        return List.of(
                browser.toString(),
                "--kiosk",
                "--incognito",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--no-default-browser-check",
                "--noerrdialogs",
                "--disable-session-crashed-bubble",
                "--disable-pinch",
                "--disable-translate",
                "--disable-background-networking",
                "--overscroll-history-navigation=0",
                "--",
                address);
    }
}
