package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.paper.PaperCounts;
import org.placard.paper.SheetCount;
import org.placard.privacy.TakingBack;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

@ViewPackages(packages = "org.placard.console")
class MondayViewTest extends BrowserlessTest {

    private WholeNode node;

    @BeforeEach
    void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void lockedItCountsWhatWasAskedAndGuessesNoCampaign() {
        takeBack(node.signed("Aygül", KEEP));

        var page = monday();

        assertThat(page.text()).contains("One request to take something back was handed in.", "once the vault is open");
        assertThat(page.rows("By campaign"))
                .contains("Together | 1 | 0 | not known yet")
                .allMatch(row -> row.endsWith("| not known yet"));
        assertThat(page.text()).doesNotContain("Aygül");
    }

    @Test
    void onceUnlockedItSaysWhichCampaignAndGoesOnSayingItAsOfThen() {
        takeBack(node.signed("Aygül", KEEP));
        node.signed("Berta", KEEP);
        node.wrote("Chen", 1);
        node.unlock();

        assertThat(monday().rows("By campaign")).contains("Together | 2 | 1 | 1");

        node.lock();
        var page = monday();
        assertThat(page.rows("By campaign")).contains("Together | 2 | 1 | 1");
        assertThat(page.text()).contains("Matched as of the last unlocking").doesNotContain("Aygül", "Berta");
    }

    @Test
    void aNumberThatNobodyHoldsIsAskedForButTakesNothingBack() {
        node.signed("Aygül", KEEP);
        takeBack(ReceiptNumber.draw(new SecureRandom()));
        node.unlock();

        assertThat(monday().rows("By campaign")).contains("Together | 1 | 0 | 0");
    }

    @Test
    void lettersAreToldByState() throws IOException {
        node.wrote("Aygül", 1);
        var letters = node.bean(WaitingLetters.class);
        letters.markPrinted(
                letters.write(node.open(), new ByteArrayOutputStream()),
                node.open().coordinator());
        takeBack(node.wrote("Berta", 2));
        node.wrote("Chen", 3);

        assertThat(monday().rows("Letters"))
                .containsExactly(
                        "Waiting to be printed | 2",
                        "Printed | 1",
                        "Taken back before printing | not known yet",
                        "Together | 3");
        node.unlock();
        assertThat(monday().rows("Letters"))
                .containsExactly(
                        "Waiting to be printed | 1", "Printed | 1", "Taken back before printing | 1", "Together | 3");
        assertThat(monday().text()).contains("What happens to letters: We post the letters");
    }

    @Test
    void languagesAreToldOnlyWhileUnlockedAndNoneThatPointsAtSomebody() {
        for (int i = 0; i < 5; i++) {
            node.signed("Person " + i, KEEP);
        }
        node.signed("Without consent");
        node.speak(new LanguageTag("ug"));
        node.signed("Aygül", KEEP);
        assertThat(monday().headings()).doesNotContain("By language");

        node.unlock();

        assertThat(monday().rows("By language")).containsExactly("English | 5", "Others, fewer than five each | 1");
    }

    @Test
    void paperSheetsHaveALineOfTheirOwnAndAMismatchIsAProblem() {
        assertThat(monday().text()).contains("No paper sheet was counted.");

        node.bean(PaperCounts.class)
                .enter(
                        new SheetCount(WholeNode.PETITION, true, 10, 11, 87, 12),
                        node.open().coordinator());

        assertThat(monday().rows("Paper sheets")).containsExactly("Free people held in Xinjiang | 10 | 11 | 87 | 12");
        assertThat(monday().alerts()).anyMatch(alert -> alert.contains("more paper sheets came back (11)"));
        assertThat(monday().items()).anyMatch(problem -> problem.contains("more paper sheets came back (11)"));
        assertThat(monday().rows("By campaign")).contains("Together | 0 | 0 | not known yet");
    }

    @Test
    void withoutKiosksItSaysSo() {
        assertThat(monday().text()).contains("No browser is set up as a kiosk.");
    }

    private void takeBack(ReceiptNumber receipt) {
        var takingBack = node.bean(TakingBack.class);
        assertThat(takingBack.take(takingBack.begin(), receipt, LanguageTag.ENGLISH))
                .isEqualTo(TakingBack.Answer.KEPT);
    }

    private Screen monday() {
        return Screen.showing(node.create(MondayView.class));
    }
}
