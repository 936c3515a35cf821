package org.placard.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One real Chromium for a class of journeys; each tablet in it shares nothing with the others. */
final class Browsers implements AutoCloseable {

    /** In milliseconds, for a machine that does other things as well. */
    private static final int PATIENCE = 30_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium was found; ./placard test installs it"));
    }

    /** The sizes that every screen must fit. */
    enum Size {
        WIDE(1280, 800),
        SMALL(1024, 768),
        UPRIGHT(800, 1280);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /** A fresh browser profile, as a tablet taken out of its box. */
    Page tablet(Size size) {
        return profile(size).newPage();
    }

    BrowserContext profile(Size size) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(size.width, size.height)
                // Somebody compared the certificate of a node that serves by TLS.
                .setIgnoreHTTPSErrors(true)
                .setHasTouch(true));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** A laptop of somebody's own, set to their language. */
    Page laptop(String locale) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(Size.WIDE.width, Size.WIDE.height)
                        .setLocale(locale))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
