package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.privacy.TakingBack;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

@ViewPackages(packages = "org.placard.console")
class RecordsViewTest extends BrowserlessTest {

    private static final String CAPTION = "Records in the order they were taken";
    private static final String SEARCH = "Find by name or receipt number";

    private static WholeNode node;
    private static ReceiptNumber taken;

    @BeforeAll
    static void twoWhoSignedAndOneWhoWrote(@TempDir Path data) {
        node = new WholeNode(data);
        node.signed("Aygül", KEEP, HAND_OVER);
        taken = node.signed("Berta", KEEP);
        node.wrote("Chen", 1);
        var takingBack = node.bean(TakingBack.class);
        takingBack.take(takingBack.begin(), taken, LanguageTag.ENGLISH);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void unlock() {
        node.unlock();
    }

    @Test
    void lockedNothingIsReadButTheReasonWhy() {
        node.lock();

        var page = records();

        assertThat(page.text()).doesNotContain("Aygül", "Berta", "Chen");
        assertThat(page.all(UnlockForm.class)).hasSize(1);
    }

    @Test
    void unlockedEachIsThereAndWhatWasTakenBackIsMarked() {
        assertThat(records().rows(CAPTION))
                .hasSize(4)
                .anyMatch(row -> row.contains("Aygül") && row.endsWith("practice"))
                .anyMatch(row -> row.contains("Berta") && row.endsWith("taken back"))
                .anyMatch(row -> row.contains("Letter") && row.contains("Chen"));
    }

    @Test
    void peopleAreFoundByPartOfTheirNameOrByTheirReceipt() {
        assertThat(records().write(SEARCH, "aYG").rows(CAPTION))
                .hasSize(1)
                .first()
                .asString()
                .contains("Aygül");
        assertThat(records().write(SEARCH, taken.grouped()).rows(CAPTION))
                .hasSize(1)
                .first()
                .asString()
                .contains("Berta");
        assertThat(records().write(SEARCH, "nobody").text()).contains("Nothing found.");
    }

    @Test
    void oneRecordShowsWhoAndEachConsentAsItWasAnswered() {
        var page = record(id("Aygül"));

        assertThat(page.rows("What was given")).contains("Name of the person | Aygül", "Country | CH");
        assertThat(page.rows("Consents, as they were asked and answered"))
                .containsExactly("May we? | yes | 1, en", "May we? | yes | 1, en", "May we? | no | 1, en");
    }

    @Test
    void oneThatWasTakenBackSaysSo() {
        assertThat(record(id("Berta")).alerts())
                .containsExactly("The person took this back. It is left out of every file.");
    }

    @Test
    void aLetterIsShownAsItWasWritten() {
        assertThat(record(id("Chen")).text()).contains("Your Excellency,", "• Say where they are.", "Yours sincerely,");
    }

    @Test
    void whatIsNoRecordIsNotFound() {
        assertThat(record("0".repeat(32)).alerts()).containsExactly("There is no such record.");
        assertThat(record("../../etc").alerts()).containsExactly("There is no such record.");
    }

    @Test
    void lockedOneRecordShowsNothing() {
        var id = id("Aygül");
        node.lock();

        assertThat(record(id).text()).doesNotContain("Aygül");
    }

    private static String id(String name) {
        return node.bean(RecordPages.class)
                .page(node.open(), name, 0)
                .rows()
                .getFirst()
                .kept()
                .id()
                .value();
    }

    private static Screen records() {
        return Screen.showing(node.create(RecordsView.class));
    }

    private static Screen record(String id) {
        return RecordScreen.of(node, id);
    }
}
