package org.placard.letter;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, kept running with one page open whose fonts are loaded: only the words change. */
final class PrintingBrowser implements Rival {

    private static final String SHOW = """
        async ([language, direction, body]) => {
          document.documentElement.lang = language;
          document.body.className = language;
          document.body.dir = direction;
          document.body.innerHTML = body;
          await document.fonts.ready;
        }\
        """;

    private final FontFolder fonts;
    private final @Nullable Path program = Programs.find("chromium", "chromium-browser", "google-chrome");
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable Page page;

    PrintingBrowser(FontFolder fonts) {
        this.fonts = fonts;
    }

    @Override
    public String name() {
        return "Chromium, kept running";
    }

    @Override
    public double toBeat() {
        return 50;
    }

    @Override
    public Pace pace() {
        return new Pace(2, 7, 5);
    }

    @Override
    public boolean isHere() {
        return program != null;
    }

    @Override
    public List<byte[]> print(List<SampleLetter> letters) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var letter : letters) {
            var shown = new LetterPage(letter.words());
            var open = open(shown);
            open.evaluate(SHOW, List.of(shown.language(), shown.direction(), shown.body()));
            files.add(open.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")));
        }
        return files;
    }

    private Page open(LetterPage first) throws IOException {
        if (page == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            page = browser.newPage();
            var file = Files.writeString(fonts.folder().resolve("letter.html"), first.page(fonts.faces()));
            page.navigate(file.toUri().toString());
        }
        return page;
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }
}
