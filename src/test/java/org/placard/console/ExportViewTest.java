package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
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
class ExportViewTest extends BrowserlessTest {

    private static WholeNode node;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
        node.signed("Aygül", KEEP, HAND_OVER);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void lockedThereIsNoFileToTake() {
        node.lock();

        var page = export();

        assertThat(page.links()).isEmpty();
        assertThat(page.all(UnlockForm.class)).hasSize(1);
    }

    @Test
    void unlockedEachCampaignOffersBothFilesAndSaysWhoseNamesAreIn() {
        node.unlock();

        var page = export();

        assertThat(page.all(ExportCard.class)).hasSize(2).allSatisfy(card -> {
            var offered = new Screen(card);
            assertThat(offered.links()).containsExactly("For hand-over (CSV)", "For the campaign team (CSV)");
            assertThat(offered.text()).contains("Only names whose owners agreed that the target gets them.");
            assertThat(offered.field("Include what was taken in practice")
                            .getElement()
                            .getProperty("checked", false))
                    .isFalse();
        });
        assertThat(page.text()).doesNotContain("Aygül");
    }

    @Test
    void untilAFileIsAskedForThereIsNothingToStop() {
        node.unlock();

        assertThat(export().all(ExportCard.class).map(card -> new Screen(card).visibleButtons()))
                .allSatisfy(buttons -> assertThat(buttons).isEmpty());
    }

    private static Screen export() {
        return Screen.showing(node.create(ExportView.class));
    }
}
