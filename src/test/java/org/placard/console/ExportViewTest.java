package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.CONTACT;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.export.Column;
import org.placard.export.Days;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.shared.ui.Ticks;

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

        assertThat(page.headings()).contains("What the files are to be", "All campaigns in one file");
        assertThat(page.all(ExportCard.class)).hasSize(3).allSatisfy(card -> {
            var offered = new Screen(card);
            assertThat(offered.links()).containsExactly("For hand-over", "For the campaign team");
            assertThat(offered.text()).contains("Only names whose owners agreed that the target gets them.");
        });
        assertThat(page.text()).doesNotContain("Aygül");
    }

    @Test
    void practiceAndEncryptionAreAskedForAndTickedByNobodyElse() {
        node.unlock();

        var page = export();

        assertThat(List.of("Include what was taken in practice", "Encrypt the file"))
                .allSatisfy(label -> assertThat(page.field(label).getElement().getProperty("checked", false))
                        .isFalse());
    }

    @Test
    void whatIsChosenIsInTheOrderAndAListForTheTargetHasOnlyWhatItMayHave() {
        node.unlock();
        var page = export();
        var choices = page.all(ExportChoices.class).findFirst().orElseThrow();

        page.write("Kind of file", "XLSX").write("From (day)", "2026-05-09").write("To (day)", "2026-05-10");
        tick(page, "that we write to them", "Include what was taken in practice", "Encrypt the file", "name", "email");

        var handOver = choices.order(Set.of(WholeNode.PETITION), Audience.HAND_OVER);
        assertThat(handOver.format()).isEqualTo(ExportFormat.XLSX);
        assertThat(handOver.columns()).containsExactly(Column.NAME);
        assertThat(handOver.consents()).containsExactlyInAnyOrder(HAND_OVER, CONTACT);
        assertThat(handOver.days()).isEqualTo(new Days(LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 10)));
        assertThat(handOver.practice()).isTrue();
        assertThat(choices.encrypts()).isTrue();
        assertThat(choices.order(Set.of(WholeNode.PETITION), Audience.TEAM).columns())
                .containsExactly(Column.NAME, Column.EMAIL);
    }

    @Test
    void daysThatCannotBeAreSaid() {
        node.unlock();
        var page = export();

        page.write("From (day)", "2026-05-10").write("To (day)", "2026-05-09");

        assertThat(page.alerts()).contains("The first day is after the last one: the file would be empty.");
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

    private static void tick(Screen page, String... labels) {
        for (var label : labels) {
            ((Ticks.Box) page.field(label)).setValue(true);
        }
    }
}
