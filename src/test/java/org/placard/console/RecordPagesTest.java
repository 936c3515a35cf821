package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.console.RecordPages.Row;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;

@OnBothStores
class RecordPagesTest {

    @Parameter
    KeptIn kept;

    private static DeskNode node;

    @BeforeParameterizedClassInvocation
    static void aFoundedNode(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
    }

    @Test
    void aNameIsFoundByAPartOfItInAnyCase() {
        node.signed("Aygül Tursun", KEEP);
        node.signed("Berta Meier", KEEP);

        assertThat(find("TURS", 0).rows()).extracting(Row::name).containsExactly("Aygül Tursun");
    }

    @Test
    void aReceiptIsFoundHoweverItsDigitsAreGrouped() {
        var receipt = node.signed("Aygül Tursun", KEEP);
        node.signed("Berta Meier", KEEP);

        assertThat(find(receipt.grouped(), 0).rows()).extracting(Row::name).containsExactly("Aygül Tursun");
        assertThat(find(receipt.digits(), 0).rows()).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsMarked() {
        node.tookBack(node.signed("Aygül Tursun", KEEP));

        assertThat(find("aygül", 0).rows()).singleElement().matches(Row::withdrawn);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 60; i++) {
            node.signed("Person " + (100 + i), KEEP);
        }

        for (var query : new String[] {"", "person"}) {
            assertThat(find(query, 0).rows())
                    .hasSize(RecordPages.PAGE)
                    .first()
                    .matches(row -> row.name().equals("Person 100"));
            assertThat(find(query, 1).rows()).first().matches(row -> row.name().equals("Person 125"));
            assertThat(find(query, 1).more()).isTrue();
            assertThat(find(query, 2).rows()).hasSize(10);
            assertThat(find(query, 2).more()).isFalse();
        }
    }

    private static RecordPages.Found find(String query, int page) {
        return new RecordPages(node.ledger(), node.events(), node.counting()).page(node.open(), query, page);
    }
}
