package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.campaign.CampaignShelf;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

/** {@code ./placard export} with a real vault, whose passphrase stands in a file. */
@OnBothStores
class ExportCommandTest {

    @Parameter
    KeptIn kept;

    private static DeskNode node;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final MockEnvironment environment = new MockEnvironment();
    private Path file;

    @BeforeParameterizedClassInvocation
    static void aFoundedNode(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @BeforeEach
    void twoSigned() throws IOException {
        node.goToAnotherEvent();
        node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP);
        node.signedInPractice("Carla", KEEP, HAND_OVER);
        file = folder.resolve("list.csv");
        passphraseIs(node.passphrase().words());
    }

    @Test
    void itHandsOverOnlyNamesWhoseOwnersAgreedToThat() throws IOException {
        assertThat(export()).isZero();

        assertThat(Files.readString(file)).contains("Aygül").doesNotContain("Berta", "Carla");
        assertThat(err.toString()).contains("1 rows written", "1 without consent");
    }

    @Test
    void itSaysNoNameOnTheTerminal() {
        export("--for", "team", "--practice");

        assertThat(out + err.toString()).doesNotContain("Aygül", "Berta", "Carla", "example.org");
    }

    @Test
    void theTeamGetsAllAndPracticeOnlyWhereAskedFor() throws IOException {
        assertThat(export("--for", "team")).isZero();
        assertThat(Files.readString(file)).contains("Aygül", "Berta").doesNotContain("Carla");

        assertThat(export("--for", "TEAM", "--practice", "--as", "anna")).isZero();
        assertThat(Files.readString(file)).contains("Aygül", "Berta", "Carla");
    }

    @Test
    void aWrongPassphraseWritesNothing() throws IOException {
        passphraseIs("acorn bridge copper delta ember fjord glacier");

        assertRefused("do not fit together");
    }

    @Test
    void whereThereIsNoPassphraseFileItSaysWhichToName() {
        environment.setProperty("PLACARD_PASSPHRASE_FILE", "");
        assertRefused("PLACARD_PASSPHRASE_FILE");

        environment.setProperty(
                "PLACARD_PASSPHRASE_FILE", folder.resolve("gone").toString());
        assertRefused("Cannot read the passphrase");
    }

    @Test
    void whatIsNotThereOrNotMeantIsRefused() {
        assertRefused("There is no campaign \"free-then\"", "--campaign", "free-then");
        assertRefused("--format takes csv, xlsx, osdi, pdf, register", "--format", "doc");
        assertRefused("hand-over or team", "--for", "everybody");
    }

    @Test
    void choicesThatCannotBeAreRefused() {
        assertRefused("--columns takes name, country, signed_on, campaign here", "--columns", "name,email");
        assertRefused("Only csv and xlsx have columns", "--columns", "name", "--format", "osdi");
        assertRefused("--consent takes keep, hand_over, contact", "--consent", "all");
        assertRefused("--from takes a day", "--from", "May");
        assertRefused("no day is between", "--from", "2026-05-10", "--to", "2026-05-09");
        assertRefused("There is no event \"Autumn\" here. There is: Spring market", "--event", "Autumn");
    }

    @Test
    void whatIsChosenStandsInTheFile() throws IOException {
        assertThat(export(
                        "--for",
                        "team",
                        "--columns",
                        "name,kind",
                        "--consent",
                        "hand_over",
                        "--from",
                        "2026-05-09",
                        "--event",
                        "spring market"))
                .isZero();

        assertThat(Files.readString(file).lines()).containsExactly("\uFEFFname,kind", "Aygül,SIGNATURE");
    }

    @Test
    void anEncryptedFileOpensWithTheWordsThatWereShownOnceAndIsNothingWithoutThem() throws Exception {
        assertThat(export("--encrypt")).isZero();

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1")
                .doesNotContain("Ayg");
        assertThat(new String(Age.open(file, Age.wordsIn(err.toString())), StandardCharsets.UTF_8))
                .contains("Aygül");
    }

    @Test
    void theRegisterIsAWorkbookWhereItsNameSaysSo() throws IOException {
        node.wrote(7);
        file = folder.resolve("letters.xlsx");

        assertThat(export("--format", "register")).isZero();

        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        file = folder.resolve("gone").resolve("list.csv");

        assertRefused("Cannot write " + file);
    }

    private void assertRefused(String why, String... more) {
        assertThat(export(more)).isEqualTo(2);
        assertThat(err.toString()).contains(why);
        assertThat(file).doesNotExist();
    }

    private int export(String... more) {
        var campaigns = CampaignShelf.holding(DeskNode.CAMPAIGN, folder).campaigns();
        var exports = new ExportDesk(node, campaigns).exports(audited -> {});
        var command =
                new ExportCommand(exports, campaigns, node.events(), new TerminalUnlocking(node.vault(), environment));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setOverwrittenOptionsAllowed(true)
                .execute(arguments(more));
    }

    private String[] arguments(String... more) {
        var usual = new String[] {
            "--campaign", DeskNode.CAMPAIGN.value(), "--format", "csv", "--out", file.toString(), "--for", "hand-over"
        };
        return Stream.of(usual, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private void passphraseIs(String words) throws IOException {
        var secret = Files.writeString(folder.resolve("passphrase"), words + "\n");
        environment.setProperty("PLACARD_PASSPHRASE_FILE", secret.toString());
    }
}
