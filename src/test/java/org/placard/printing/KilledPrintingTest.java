package org.placard.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.ledger.Ledger;
import org.placard.printing.printer.ScriptedPeer;
import org.placard.shared.ActionId;
import org.placard.shared.Folders;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What the journal knows of a letter when everything else is gone from one moment to the next. */
class KilledPrintingTest {

    @TempDir
    private Path data;

    private ScriptedPeer printer;
    private Process table;

    @BeforeEach
    void printALetter() throws IOException {
        printer = new ScriptedPeer().sayingOfJobs(JobState.processing);
        table = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintingProcess.class.getName(),
                        data.toString(),
                        printer.address().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @AfterEach
    void end() {
        table.destroyForcibly();
        printer.close();
    }

    @Test
    void aLetterThatWasWithThePrinterIsAskedAboutAndNeverPrintedAgainByItself() throws Exception {
        var letter = sent(table.inputReader(UTF_8));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> printer.heard(Operation.getJobAttributes).size() > 1);

        table.destroyForcibly().waitFor();

        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Folders.class, () -> new Folders(data, data));
            context.scan("org.placard.ledger", "org.placard.vault");
            context.refresh();
            var jobs = startedAnew(context.getBean(Ledger.class));

            assertThat(jobs.job(letter))
                    .get()
                    .matches(job -> job.state() == org.placard.printing.JobState.HELD && job.asks());
        }
        assertThat(printer.heard(Operation.printJob)).hasSize(1);
    }

    private PrintJobs startedAnew(Ledger ledger) {
        var jobs = new PrintJobs(ledger);
        var folder = new TableFolder(new Folders(data, data));
        var locked = new StaticListableBeanFactory().getBeanProvider(Workshop.class);
        new PrintTable(folder, jobs, ledger, locked, _ -> {}).pickUp();
        return jobs;
    }

    private static ActionId sent(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.matches("[0-9a-f]{32} [0-9a-f]{32}")) {
                return new ActionId(line.split(" ", 2)[1]);
            }
        }
        throw new AssertionError("The table printed nothing");
    }
}
