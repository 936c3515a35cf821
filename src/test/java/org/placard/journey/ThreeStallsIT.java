package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OwnKeys;
import org.placard.journey.Browsers.Size;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three stalls, five machines and a laptop, each a process of its own: two on the network, one gathered by the laptop, two
 * that never see a network after the morning, and one of their sticks is brought twice. In the evening every action is
 * there once.
 */
@Tag("slow")
class ThreeStallsIT {

    private static final String PASSWORD = "changeit";
    private static final String NEVER = "1d";
    private static final String AT_ONCE = "500ms";
    private static final List<String> NAMES = List.of(
            "ئايگۈل تۇرسۇن %s", "王芳 %s", "Әйгүл Нұрланқызы %s", "O'Neill, \"Bob\" %s", "=1+1 %s", "Anna Berger %s");

    /** Who stands in the list in the evening: name by receipt. */
    private final Map<String, String> signed = new LinkedHashMap<>();

    /** A machine by what people call it, with its data folder. */
    private record Machine(String name, Path data) {}

    @TempDir
    private Path folder;

    private Stall hub;
    private Office office;

    @BeforeEach
    void theHubOpensTheEvent() throws Exception {
        var keys = OwnKeys.made(folder.resolve("hub.p12"), "dns:localhost", PASSWORD);
        hub = Stall.around(RunningNode.on(
                folder.resolve("hub/data"),
                Map.of(
                        "server.ssl.key-store",
                        keys.toUri().toString(),
                        "server.ssl.key-store-type",
                        "PKCS12",
                        "server.ssl.key-store-password",
                        PASSWORD)));
        office = Office.of(hub).openTheEvent().goTo("sync.menu");
        office.button("sync.published.publish").click();
    }

    @AfterEach
    void packUp() {
        hub.close();
    }

    @Test
    void comeHomeWithEachActionExactlyOnce() throws Exception {
        var bahnhof = joined("Bahnhof");
        var markt = joined("Markt");
        var bridge = joined("Bridge");
        var laptop = joined("Laptop");
        var uphill = joined("Uphill");
        var school = joined("School");

        peopleSign(uphill, NEVER);
        peopleSign(school, NEVER);
        peopleSign(bridge, NEVER);
        received(laptop, carried(bridge));
        try (var onTheNetwork = signing(bahnhof, AT_ONCE);
                var besideIt = signing(markt, AT_ONCE);
                var gathered = running(laptop, AT_ONCE)) {
            takeBack(onTheNetwork, someoneAt("Uphill"));
            takeBack(hub, someoneAt("Bridge"));
            bring(carried(uphill), NAMES.size());
            bring(carried(school), NAMES.size());
            bring(folder.resolve("School.bundle"), 0);
            assertThat(besideIt.node().said() + gathered.node().said()).doesNotContain("Exception");
            untilTheHubHolds(5 * NAMES.size(), 2);
        }
        office.close();
        hub.node().close();

        assertThat(verified()).contains("the index agrees");
        assertThat(csv()).containsExactlyInAnyOrderElementsOf(theirNames());
        assertThat(xlsx()).containsExactlyInAnyOrderElementsOf(theirNames());
        assertThat(osdi()).containsExactlyInAnyOrderElementsOf(theirNames());
    }

    /** A machine with a data folder of its own, made one of the hub's by the words that its console draws. */
    private Machine joined(String name) throws IOException {
        office.page().reload();
        office.button("sync.code.draw").click();
        var words = office.page().locator(".console-secret").innerText();
        var data = folder.resolve(name).resolve("data");
        var ended = RunningNode.command(
                data,
                Map.of(
                        "PLACARD_CODE_FILE",
                        Files.writeString(folder.resolve(name + ".words"), words)
                                .toString()),
                "join",
                "--hub=" + hub.node().address(),
                "--name=" + name);
        assertThat(ended.said()).contains("Event and campaigns are here");
        assertThat(ended.exit()).isZero();
        return new Machine(name, data);
    }

    private static Stall running(Machine machine, String visiting) {
        return Stall.around(RunningNode.on(machine.data(), Map.of("placard.sync.every", visiting)));
    }

    private Stall signing(Machine machine, String visiting) throws Exception {
        var stall = running(machine, visiting);
        try (var submitting = Submitting.to(stall.node())) {
            for (var name : NAMES) {
                var attempt = submitting.attempt(name.formatted(machine.name()));
                assertThat(submitting.send(attempt)).isEqualTo("kept");
                signed.put(attempt.receipt(), name.formatted(machine.name()));
            }
        }
        return stall;
    }

    private void peopleSign(Machine machine, String visiting) throws Exception {
        signing(machine, visiting).close();
    }

    private String someoneAt(String where) {
        return signed.entrySet().stream()
                .filter(person -> person.getValue().endsWith(where))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void takeBack(Stall at, String receipt) {
        at.tablet(Size.WIDE, "en").takeBack(receipt.replaceAll("\\D", "")).close();
        signed.remove(receipt);
    }

    private Path carried(Machine machine) throws IOException {
        var stick = folder.resolve(machine.name() + ".bundle");
        var ended = RunningNode.command(machine.data(), Map.of(), "bundle", "--out=" + stick);
        assertThat(ended.exit()).as(ended.said()).isZero();
        return stick;
    }

    private static void received(Machine machine, Path stick) throws IOException {
        var ended = RunningNode.command(machine.data(), Map.of(), "receive", stick.toString());
        assertThat(ended.exit()).as(ended.said()).isZero();
    }

    private void bring(Path stick, int fresh) {
        office.goTo("sync.menu").page().reload();
        office.page().locator("#bundles").setInputFiles(stick);
        PlaywrightAssertions.assertThat(office.main())
                .containsText(office.words().of("sync.came.TAKEN", "count", fresh));
    }

    private void untilTheHubHolds(int signatures, int withdrawals) {
        var expected = List.of(String.valueOf(signatures), String.valueOf(withdrawals));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(this::held, expected::equals);
    }

    private List<String> held() {
        office.goTo("console.menu.today").page().reload();
        var figures = office.page().locator(".console-figures dd");
        return List.of(
                figures.nth(0).innerText().strip(), figures.nth(2).innerText().strip());
    }

    private List<String> theirNames() {
        return new ArrayList<>(signed.values());
    }

    private String verified() throws IOException {
        var verified = RunningNode.command(hub.node().data(), Map.of(), "verify");
        assertThat(verified.exit()).as(verified.said()).isZero();
        return verified.said();
    }

    private List<String> csv() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(exported("csv"))) {
            return rows.stream()
                    .map(row -> row.getField("name"))
                    .map(name -> name.startsWith("'=") ? name.substring(1) : name)
                    .toList();
        }
    }

    private List<String> xlsx() throws IOException {
        var names = new ArrayList<String>();
        try (var book = WorkbookFactory.create(exported("xlsx").toFile())) {
            var sheet = book.getSheetAt(0);
            var titles = sheet.getRow(0);
            int at = 0;
            while (!titles.getCell(at).getStringCellValue().equals("name")) {
                at++;
            }
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                names.add(sheet.getRow(row).getCell(at).getStringCellValue());
            }
        }
        return names;
    }

    private List<String> osdi() throws IOException {
        return JsonMapper.shared()
                .readTree(exported("osdi").toFile())
                .at("/_embedded/osdi:signatures")
                .valueStream()
                .map(signature -> signature
                        .at("/_embedded/osdi:person/custom_fields/full_name")
                        .stringValue())
                .toList();
    }

    private Path exported(String format) throws IOException {
        var passphrase = Files.writeString(folder.resolve("passphrase"), hub.passphrase());
        var file = folder.resolve("list." + format);
        var ended = RunningNode.command(
                hub.node().data(),
                Map.of("PLACARD_PASSPHRASE_FILE", passphrase.toString()),
                "export",
                "--campaign=free-xinjiang",
                "--format=" + format,
                "--for=team",
                "--out=" + file);
        assertThat(ended.exit()).as(ended.said()).isZero();
        return file;
    }
}
