package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;

@OnBothStores
class RegisterFileTest {

    @Parameter
    KeptIn kept;

    private DeskNode node;
    private ExportDesk desk;

    @BeforeEach
    void twoLettersWereWritten(@TempDir Path data) {
        node = new DeskNode(data, kept);
        desk = new ExportDesk(node, data.resolve("packs"));
        node.wrote(7);
        node.wrote(8);
        node.signed("Aygül");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void itSaysWhatBecameOfEachLetterAndNamesNobody() throws IOException {
        assertThat(desk.read(desk.order(ExportFormat.REGISTER, Audience.HAND_OVER)))
                .containsExactly(
                        "\uFEFFnumber,campaign,language,written_on,way,state,since",
                        "7,free-them,en,2026-05-09,post,posted,2026-05-11",
                        "8,free-them,en,2026-05-09,post,posted,2026-05-11");
    }

    @Test
    void theTeamSeesWhatEachWasSignedAs() throws IOException {
        assertThat(desk.read(desk.order(ExportFormat.REGISTER, Audience.TEAM)).getLast())
                .endsWith(",A resident of Switzerland");
    }

    @Test
    void theWorkbookHasTheSame() throws IOException {
        assertThat(desk.read(desk.order(ExportFormat.REGISTER_XLSX, Audience.HAND_OVER)))
                .containsExactly(
                        "number|campaign|language|written_on|way|state|since",
                        "7|free-them|en|2026-05-09|post|posted|2026-05-11",
                        "8|free-them|en|2026-05-09|post|posted|2026-05-11");
    }
}
