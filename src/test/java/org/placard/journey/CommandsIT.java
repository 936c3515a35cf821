package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.journey.RunningNode.Ended;

/** The commands as they are typed: each does what it says or tells in one line what is wrong and what helps. */
class CommandsIT {

    private static RunningNode node;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aNodeRuns() {
        node = RunningNode.on(Stall.freshData());
    }

    @AfterAll
    static void itEnds() {
        node.close();
    }

    @Test
    void aLetterWithoutKeysLeavesNothingInTheDataFolder() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));

        var ended = letter(data);

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aLetterIsWrittenBesideARunningNode() throws IOException {
        var ended = letter(node.data());

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("SPECIMEN").hasLineCount(2);
        assertThat(folder.resolve("letter.pdf")).isNotEmptyFile();
    }

    @Test
    void checkAndVerifyLookAtARunningNodesData() throws IOException {
        var checked = RunningNode.command(node.data(), Map.of(), "check");
        var verified = RunningNode.command(node.data(), Map.of(), "verify");

        assertThat(checked.said()).contains("all whole").endsWith("Practice needs none of this.\n");
        assertThat(checked.said()).doesNotContain("\tat ");
        assertThat(verified.exit()).as(verified.said()).isZero();
    }

    @Test
    void exportSaysThatTheNodeHasTheDataAndThatAPassphraseIsWrong() throws IOException {
        var right = Files.writeString(folder.resolve("right"), node.said("Passphrase +(.+)$"));
        var wrong = Files.writeString(folder.resolve("wrong"), "one two three four five six seven");

        assertThat(export(right)).isEqualTo(new Ended(1, running()));
        var refused = export(wrong);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.said()).startsWith("Name and passphrase do not fit").hasLineCount(1);
        assertThat(folder.resolve("signed.csv")).doesNotExist();
    }

    @Test
    void aSecondStartOnTheSameDataSaysSo() throws IOException {
        assertThat(run(node.data(), 0)).isEqualTo(new Ended(1, running()));
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        int port = URI.create(node.address()).getPort();

        var ended = run(folder.resolve("other"), port);

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said())
                .endsWith("Port " + port + " is taken. Stop what uses it, or choose another: "
                        + "./placard run --port N\n");
    }

    @Test
    void aDataFolderThatIsNoneIsNamed() throws IOException {
        var data = Files.createFile(folder.resolve("file"));

        var ended = run(data, 0);

        assertThat(ended)
                .isEqualTo(new Ended(
                        1, "The data folder " + data + " cannot be written to. Choose another with --data.\n"));
    }

    private static String running() {
        return "Placard is already running with the data in " + node.data()
                + ": stop it first, or choose another folder with --data.\n";
    }

    private Ended letter(Path data) throws IOException {
        return RunningNode.command(
                data,
                Map.of(),
                "letter",
                "--campaign=missing-in-xinjiang",
                "--name=Some One",
                "--out=" + folder.resolve("letter.pdf"));
    }

    private Ended export(Path passphrase) throws IOException {
        return RunningNode.command(
                node.data(),
                Map.of("PLACARD_PASSPHRASE_FILE", passphrase.toString()),
                "export",
                "--campaign=free-xinjiang",
                "--format=csv",
                "--out=" + folder.resolve("signed.csv"));
    }

    private static Ended run(Path data, int port) throws IOException {
        return RunningNode.command(data, Map.of(), "run", "--port=" + port);
    }
}
