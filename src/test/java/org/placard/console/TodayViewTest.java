package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;

@ViewPackages(packages = "org.placard.console")
class TodayViewTest extends BrowserlessTest {

    private static WholeNode node;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void practiceIsSaidAndWhatIsMissingBeforeOpeningIsListed() {
        var page = today();

        assertThat(page.headings()).startsWith("Practice table").contains("Missing before the event can open");
        assertThat(page.text()).contains("Practice. Nothing counts yet");
        assertThat(page.items())
                .containsOnlyOnce("The organisation is not named.")
                .contains("28 things are missing before the event can open.")
                .anyMatch(item -> item.contains("Deutsch") && item.endsWith("5 parts missing"));
    }

    @Test
    void whatIsTakenIsCountedWithoutUnlockingAndWithoutNames() {
        node.signed("Aygül", KEEP);
        node.wrote("Berta", 1);

        var page = today();

        assertThat(page.rows("By the hour")).last().asString().endsWith(" | 1 | 1");
        assertThat(page.text()).contains("signed", "letters").doesNotContain("Aygül", "Berta");
    }

    private static Screen today() {
        return Screen.showing(node.create(TodayView.class));
    }
}
