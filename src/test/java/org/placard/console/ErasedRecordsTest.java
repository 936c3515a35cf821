package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.event.Events;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.privacy.Erasure;
import org.placard.privacy.TakingBack;
import org.placard.shared.LanguageTag;

/** What coordinators see of a record of which nothing is left. */
@ViewPackages(packages = "org.placard.console")
@OnBothStores
class ErasedRecordsTest extends BrowserlessTest {

    @Parameter
    KeptIn kept;

    private WholeNode node;

    @BeforeEach
    void oneWasTakenBackAndErased(@TempDir Path data) {
        node = new WholeNode(data, kept).unlock();
        var takingBack = node.bean(TakingBack.class);
        takingBack.take(takingBack.begin(), node.signed("Anna", KEEP), LanguageTag.ENGLISH);
        node.bean(Erasure.class).erase(node.open());
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void itIsNotSaidToBeDamaged() {
        assertThat(Screen.showing(node.create(RecordsView.class)).rows("Records in the order they were taken"))
                .satisfiesExactly(
                        signature -> assertThat(signature).endsWith("taken back"),
                        withdrawal -> assertThat(withdrawal).endsWith("erased"));
        assertThat(RecordScreen.of(node, withdrawal()).text())
                .contains("erased by the ring’s order")
                .doesNotContain("damaged");
    }

    private String withdrawal() {
        try (var records =
                node.ledger().records(node.bean(Events.class).current().id())) {
            return records.toList().getLast().id().value();
        }
    }
}
