package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.fakes.WholeNode;
import picocli.CommandLine;

class PaperCommandTest {

    private static WholeNode node;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({"window, 3", "labels, 1", "fax, 1", "card, 1", "petition, 2"})
    void eachKindBecomesOneFile(String kind, int pages) throws Exception {
        var file = folder.resolve(kind + ".pdf");

        assertThat(paper(kind, "free-xinjiang", "--paper", "A4", "--out", file.toString()))
                .isZero();
        assertThat(out.toString()).isEqualTo(file + System.lineSeparator());
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
    }

    @Test
    void theTargetsOfSeveralCampaignsShareASheet() {
        var file = folder.resolve("labels.pdf");

        assertThat(paper("labels", "free-xinjiang,missing-in-xinjiang", "--count", "3", "--out", file.toString()))
                .isZero();
    }

    @Test
    void whatIsWrongIsOneLineAndLeavesNoFile() {
        var file = folder.resolve("never.pdf").toString();

        assertThat(paper("petition", "missing-in-xinjiang", "--out", file)).isEqualTo(2);
        assertThat(paper("card", "no-such-campaign", "--out", file)).isEqualTo(2);
        assertThat(paper("labels", "free-xinjiang", "--from", "25", "--paper", "A4", "--out", file))
                .isEqualTo(2);
        assertThat(paper("fax", "free-xinjiang", "--language", "?", "--out", file))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "no petition on show",
                        "There is: free-xinjiang, missing-in-xinjiang.",
                        "--from is a number from 1 to 24",
                        "is no language tag");
        assertThat(folder).isEmptyDirectory();
        assertThat(Files.exists(Path.of(file))).isFalse();
    }

    private int paper(String kind, String campaign, String... more) {
        var command = new CommandLine(node.create(PaperCommand.class));
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        var line = new String[more.length + 3];
        line[0] = kind;
        line[1] = "--campaign";
        line[2] = campaign;
        System.arraycopy(more, 0, line, 3, more.length);
        return command.execute(line);
    }
}
