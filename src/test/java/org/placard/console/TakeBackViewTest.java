package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.export.HandOvers;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.shared.ReceiptNumber;

/** A coordinator takes something back for somebody who called. */
@ViewPackages(packages = "org.placard.console.none")
class TakeBackViewTest extends BrowserlessTest {

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
    void beforeAnythingWasHandedOverNothingIsSaidOfIt() {
        assertThat(takeBack(unheld())).contains("This is kept.").doesNotContain("handed over");
    }

    @Test
    void onceNamesWereHandedOverItSaysWhatItCannotReachWhateverTheNumber() {
        var agreed = node.signed("Aygül", KEEP, HAND_OVER);
        var kept = node.signed("Berta", KEEP);
        var given = new HandOvers.Given(WholeNode.PETITION, 1, LocalDate.of(2026, 5, 11), "The embassy in Bern");
        node.bean(HandOvers.class).record(given, InMemoryVault.ANNA);

        var said = takeBack(agreed);

        assertThat(said).contains("handed over up to May 11, 2026 cannot be called back");
        assertThat(takeBack(kept)).isEqualTo(said);
        assertThat(takeBack(unheld())).isEqualTo(said);
    }

    private String takeBack(ReceiptNumber number) {
        return Screen.showing(node.create(TakeBackView.class))
                .write("Number of the receipt", number.grouped())
                .press("Take it back")
                .text();
    }

    private static ReceiptNumber unheld() {
        return ReceiptNumber.draw(new SecureRandom());
    }
}
