package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.journey.Browsers.Size;

/** Of someone who has left, the machine holds what was sealed and nothing that can be read. */
class TraceIT {

    private static final String NAME = "Quzváldia Thröxmondy";
    private static final String EMAIL = "quz.throx@example.org";
    private static final String POSTCODE = "QZ-90417";
    private static final String ADDRESS = "Grixelgasse 7741";
    private static final String WORDS = "Zwyxplorn has waited long enough";
    private static final String IN_A_MAIL = "Zwyxplorn%20has%20waited";
    private static final String LETTER = "/k/c/missing-in-xinjiang/letter";
    private static final int OTHERS = 64;

    @TempDir
    private static Path folder;

    private static Stall stall;
    private static Search traces;
    private static HeapDump whileTheyWereThere;
    private static HeapDump afterwards;

    @BeforeAll
    static void someoneSignsAndWritesAndLeaves() throws Exception {
        stall = Stall.set();
        var tablet = stall.tablet(Size.WIDE, "en");
        var signed = signs(tablet);
        var wrote = writes(tablet);
        traces = Search.of(
                NAME, EMAIL, POSTCODE, ADDRESS, WORDS, IN_A_MAIL, signed, grouped(signed), wrote, grouped(wrote));
        whileTheyWereThere = dump("there");
        tablet.button("letter.done.leave").click();
        tablet.isAtTheStart();
        othersFollow();
        afterwards = dump("afterwards");
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @Test
    void nothingOfThemStandsInTheDataFolderOrAmongTemporaryFiles() throws IOException {
        var data = stall.node().data();

        assertThat(Files.exists(data.resolve("journal"))).isTrue();
        assertThat(traces.below(data)).isEmpty();
        assertThat(traces.below(RunningNode.temporaryFolder(data))).isEmpty();
    }

    @Test
    void nothingOfThemWasSaidAloud() {
        assertThat(stall.node().said()).contains("Placard is at");
        assertThat(traces.in(stall.node().said())).isEmpty();
    }

    @Test
    void nothingOfThemIsLeftInMemoryOnceOthersWereServed() {
        assertThat(afterwards.found(Search.of("http-nio"))).isNotEmpty();
        assertThat(afterwards.holdersOf(traces)).isEmpty();
    }

    @Test
    void thisSearchFindsWhatIsThere() throws IOException {
        assertThat(whileTheyWereThere.found(traces)).contains(NAME, ADDRESS, WORDS);

        Files.writeString(folder.resolve("wide.txt"), NAME, java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(traces.below(folder.resolve("wide.txt"))).hasSize(1);
    }

    private static String signs(Tablet tablet) {
        tablet.goTo(Tablet.PETITION).write("signing.name", NAME).write("signing.postcode", POSTCODE);
        tablet.draw().tick("keep").tick("contact").write("signing.email", EMAIL);
        tablet.page().locator("#sign-age").check();
        return tablet.sign().receipt();
    }

    private static String writes(Tablet tablet) {
        tablet.goTo(LETTER);
        choose(tablet, "letter.mode.own");
        choose(tablet, "letter.signed.name");
        tablet.write("letter.words", WORDS).write("letter.name", NAME).write("letter.address", ADDRESS);
        tablet.page().locator("#letter-consent").check();
        tablet.button("letter.handIn").click();
        var receipt = tablet.receipt();
        looksAtTheCodeForTheirPhone(tablet);
        return receipt;
    }

    private static void looksAtTheCodeForTheirPhone(Tablet tablet) {
        tablet.button("letter.mail.offer").click();
        tablet.button("letter.mail.show.WHOLE").click();
        assertThat(tablet.page().locator(".letter-phone img")).isVisible();
        tablet.button("letter.mail.hide").click();
        tablet.button("letter.mail.back").click();
    }

    private static void choose(Tablet tablet, String key) {
        tablet.button(key).click();
        assertThat(tablet.button(key)).hasAttribute("aria-pressed", "true");
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** As many at once as there are threads to serve them, twice over. */
    private static void othersFollow() {
        var home = HttpRequest.newBuilder(URI.create(stall.node().address() + "/k"))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < 2; round++) {
                var answers = Stream.generate(() -> client.sendAsync(home, BodyHandlers.ofString()))
                        .limit(OTHERS)
                        .toArray(CompletableFuture<?>[]::new);
                CompletableFuture.allOf(answers).join();
            }
        }
    }

    private static HeapDump dump(String name) throws IOException, InterruptedException {
        return HeapDump.of(stall.node().pid(), folder.resolve(name + ".hprof").toAbsolutePath());
    }
}
