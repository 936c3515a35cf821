package org.placard.kiosk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.placard.shared.PlacardCommand;
import org.placard.shared.UnreadyException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./placard kiosk}: opens the browser over the whole screen, with nothing around the page. */
@Component
@Command(name = "kiosk", description = "Opens the locked-down browser.")
final class KioskCommand implements PlacardCommand, Callable<Integer> {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    @Parameters(
            paramLabel = "URL",
            arity = "0..1",
            defaultValue = "http://localhost:8080",
            description = "The node's address (default: ${DEFAULT-VALUE}).")
    private String address = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var browser = browser(System.getenv("PATH"))
                .orElseThrow(
                        () -> new UnreadyException(
                                "No Chromium or Chrome was found. Install one, or open the address in a locked-down browser of your own."));
        var profile = Files.createTempDirectory("placard-kiosk");
        try {
            return new ProcessBuilder(commandLine(browser, profile, address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } finally {
            FileSystemUtils.deleteRecursively(profile);
        }
    }

    static Optional<Path> browser(String path) {
        return Stream.of(path.split(File.pathSeparator))
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
