package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Balance;
import org.placard.counting.BalancePages;
import org.placard.counting.Balances;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionContent.Person;
import org.placard.privacy.TakingBack;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.Texts;

/** From what was taken to a sheet that balances. */
@ViewPackages(packages = "org.placard.console.none")
@OnBothStores
class ReconciliationViewTest extends BrowserlessTest {

    @Parameter
    KeptIn kept;

    private WholeNode node;

    @BeforeEach
    void aNode(@TempDir Path data) {
        node = new WholeNode(data, kept);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aDayIsCountedJudgedAndBalanced() throws IOException {
        signed("Anna", "anna@example.org");
        signed("Anna", "anna@example.org");
        var receipt = signed("Berta", "berta@example.org");
        signed("Berta", "berta@example.org");
        node.wrote("Chen", 1);

        var locked = reconciliation();
        assertThat(locked.rows("All that was taken")).contains("Taken | 5", "came after the last count | 5");
        assertThat(locked.alerts()).anyMatch(alert -> alert.startsWith("5 things were taken after the last count."));

        takeBack(receipt);
        node.unlock();
        assertThat(reconciliation().rows("All that was taken"))
                .containsExactly(
                        "Taken | 5",
                        "waiting to be synced | 0",
                        "Synced | 5",
                        "counts | 2",
                        "duplicate | 1",
                        "taken back | 1",
                        "in quarantine | 0",
                        "held, waits for a person | 1",
                        "does not open | 0",
                        "came after the last count | 0",
                        "Difference | 1");
        assertThat(reconciliation().rows("Where the letters are"))
                .contains("Letters | 1", "waiting | 1", "Difference | 0");

        var duplicates = Screen.showing(node.create(DuplicatesView.class));
        assertThat(duplicates.text()).contains("2 pairs wait for you.", "anna@example.org", "berta@example.org");
        duplicates.press("This one is taken back too");
        assertThat(duplicates.text()).contains("One pair waits for you.", "One pair was decided.");

        node.lock();
        var locksAgain = reconciliation();
        assertThat(locksAgain.text())
                .contains("Counted as of the last unlocking")
                .doesNotContain("Anna", "Berta");
        node.unlock();
        assertThat(reconciliation().text()).contains("Everything adds up.");
        assertThat(sheet(LanguageTag.ENGLISH)).contains("Reconciliation", "Everything adds up.", "taken back");
        for (var language : node.bean(Texts.class).languages()) {
            assertThat(sheet(language)).isNotBlank();
        }
    }

    @Test
    void aDecisionIsTakenBack() {
        signed("Anna", "family@example.org");
        signed("Berta", "family@example.org");
        node.unlock();

        var duplicates = Screen.showing(node.create(DuplicatesView.class));
        duplicates.press("These are two people");
        assertThat(reconciliation().rows("All that was taken")).contains("counts | 2", "duplicate | 0");

        duplicates.press("Take this decision back");
        assertThat(reconciliation().rows("All that was taken")).contains("counts | 1", "duplicate | 1");
    }

    @Test
    void theConsoleAnswersTheSameWhetherOrNotThereIsSuchANumber() {
        var receipt = signed("Anna", "anna@example.org");
        var known = answer(receipt.grouped());

        assertThat(answer("0000 0000 0000 0000")).isEqualTo(known).contains("This is kept.");
        assertThat(answer("1234")).contains("This is no receipt’s number");
        node.unlock();
        assertThat(reconciliation().rows("All that was taken")).contains("taken back | 1");
    }

    @Test
    void verifySaysTheBalanceOfWhatIsReal() {
        var said = new StringWriter();
        signed("Anna", "anna@example.org");
        assertThat(node.run(said, "verify")).isZero();
        assertThat(said.toString()).doesNotContain("Event ");

        var event = node.bean(Events.class).current();
        assertThat(event.state()).isEqualTo(Event.State.PRACTICE);
    }

    private String answer(String typed) {
        var page = Screen.showing(node.create(TakeBackView.class));
        return page.write("Number of the receipt", typed).press("Take it back").text();
    }

    private String sheet(LanguageTag reader) throws IOException {
        var event = node.bean(Events.class).current();
        Balance balance = node.bean(Balances.class).of(event.id(), event.isPractice());
        try (var document = Loader.loadPDF(node.bean(BalancePages.class).sheet(balance, reader))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            return new PDFTextStripper().getText(document);
        }
    }

    private ReceiptNumber signed(String name, String email) {
        return node.signed(WholeNode.PETITION, new Person(name, new CountryCode("CH"), "3011", null, email), KEEP);
    }

    private void takeBack(ReceiptNumber receipt) {
        var takingBack = node.bean(TakingBack.class);
        assertThat(takingBack.take(takingBack.begin(), receipt, LanguageTag.ENGLISH))
                .isEqualTo(TakingBack.Answer.KEPT);
    }

    private Screen reconciliation() {
        return Screen.showing(node.create(ReconciliationView.class));
    }
}
