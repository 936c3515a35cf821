package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.console.RecordPages.Row;
import org.placard.event.Events;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.export.Progress;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TypedReceipt;
import org.placard.shared.LanguageTag;

/** From the number typed at the kiosk to what is left out of every file. */
@OnBothStores
class WithdrawalHonouredTest {

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
    void aSignatureTakenBackIsMarkedAndLeavesInNoFile() throws IOException {
        var receipt = node.signed("Aygül", KEEP, HAND_OVER);
        node.signed("Berta", KEEP, HAND_OVER);

        typeAtTheKiosk(receipt.grouped());

        assertThat(row("Aygül").withdrawn()).isTrue();
        assertThat(row("Berta").withdrawn()).isFalse();
        for (var audience : Audience.values()) {
            var file = new ByteArrayOutputStream();
            assertThat(export(audience, file)).isEqualTo(new Exported.Written(1, 1, 0, 0));
            assertThat(file.toString(StandardCharsets.UTF_8)).contains("Berta").doesNotContain("Aygül");
        }
    }

    @Test
    void aLetterTakenBackIsNotPrintedAnyMore() throws IOException {
        var receipt = node.wrote("Aygül", 1);
        node.wrote("Berta", 2);
        var letters = node.bean(WaitingLetters.class);
        assertThat(letters.write(node.open(), new ByteArrayOutputStream()).letters())
                .hasSize(2);

        typeAtTheKiosk(receipt.grouped());

        var batch = letters.write(node.open(), new ByteArrayOutputStream());
        assertThat(batch.letters()).containsExactly(row("Berta").kept().id());
    }

    @Test
    void whatTheKioskCannotKnowItDoesNotTell() {
        var receipt = node.signed("Aygül", KEEP);

        assertThat(typeAtTheKiosk(receipt.grouped())).isEqualTo(typeAtTheKiosk("0000 0000 0000 0000"));
    }

    private TakingBack.Answer typeAtTheKiosk(String typed) {
        var takingBack = node.bean(TakingBack.class);
        var number = TypedReceipt.of(typed).number().orElseThrow();
        return takingBack.take(takingBack.begin(), number, LanguageTag.ENGLISH);
    }

    private Row row(String name) {
        return node.bean(RecordPages.class).page(node.open(), name, 0).rows().getFirst();
    }

    private Exported export(Audience audience, ByteArrayOutputStream file) throws IOException {
        var order = ExportOrder.of(
                        node.bean(Events.class).current().id(), Set.of(WholeNode.PETITION), ExportFormat.CSV, audience)
                .withPractice(true);
        return node.bean(Exports.class).write(order, node.open(), file, Progress.unwatched());
    }
}
