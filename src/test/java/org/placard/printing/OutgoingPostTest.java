package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.shared.ActionId;
import org.placard.shared.TakenBack;

/** Letters that leave together, what is kept of it, and how it adds up at the end. */
class OutgoingPostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Currency FRANCS = Currency.getInstance("CHF");

    @RegisterExtension
    private static final FreshTable TABLES = new FreshTable();

    private TableNode node;
    private OpenTable table;

    @BeforeEach
    void unlockTheTable() {
        node = TABLES.node();
        table = node.unlock();
    }

    @Test
    void whatWentCanBeLookedAtAfterARestart() {
        var letters = printed(3);
        var departure = new Departure(PostWay.EMBASSY_PARCEL, DAY, Initials.of("Anna Berger"), francs("12.50"));
        assertThat(table.send(letters, departure)).isTrue();

        node.restart();

        assertThat(node.jobs().posts(node.event()))
                .containsExactly(new OutgoingPost(departure, List.of(1, 2, 3), false));
        assertThat(letters).allSatisfy(id -> assertThat(node.stateOf(id)).isEqualTo(JobState.POSTED));
    }

    @Test
    void aLetterLeavesOnce() {
        var letters = printed(2);
        assertThat(table.send(letters, byPost())).isTrue();

        assertThat(table.send(letters, byPost())).isFalse();
        assertThat(node.jobs().posts(node.event())).hasSize(1);
    }

    @Test
    void noneLeavesWhereOneIsNotThereYet() {
        var letters = printed(1);
        var waiting = node.written(2, "Please.");

        assertThat(table.send(List.of(letters.getFirst(), waiting.id()), byPost()))
                .isFalse();
        assertThat(node.stateOf(letters.getFirst())).isEqualTo(JobState.PRINTED);
    }

    @Test
    void noneLeavesWhereOneWasTakenBack() {
        var letters = printed(2);
        new TakenBackLetters(node.folder()).keep(new TakenBack(node.event(), TableNode.RECEIPT));

        assertThat(table.send(letters, byPost())).isFalse();
        assertThat(table.ready(false)).isEmpty();
    }

    @Test
    void pastItsDeadlineALetterIsMarkedForWhoeverPosts() {
        printed(1);
        assertThat(table.ready(false)).hasSize(1).noneMatch(table::isTooLate);

        node.theDeadlinePasses();

        assertThat(table.ready(false)).hasSize(1).allMatch(table::isTooLate);
    }

    @Test
    void ofWhoBroughtThemOnlyInitialsAreKept() {
        table.send(printed(1), new Departure(PostWay.POST, DAY, Initials.of("Anna Berger"), null));

        assertThat(TABLES.desk().ledger().facts("post."))
                .last()
                .extracting(fact -> new String(fact.body(), StandardCharsets.UTF_8))
                .asString()
                .contains("\"AB\"")
                .doesNotContain("Anna", "Berger");
    }

    @ParameterizedTest
    @CsvSource({"Anna Berger, AB", "ab, AB", "a.b., AB", "Anna, A", "'Anna Maria von Berger', AMV", "'', ''", "爱丽丝, 爱丽丝"
    })
    void aNameIsCutDownToInitials(String typed, String kept) {
        assertThat(Initials.of(typed).letters()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.50 | 12.50 CHF", "12,5 | 12.50 CHF", "١٢ | 12.00 CHF", "0 | 0.00 CHF"})
    void postageIsReadInAnyScript(String typed, String said) {
        assertThat(Postage.read(typed, FRANCS)).get().hasToString(said);
    }

    @ParameterizedTest
    @CsvSource({"twelve", "-1", "1.234", "9999999", "''"})
    void whatNobodyPaysIsNoPostage(String typed) {
        assertThat(Postage.read(typed, FRANCS)).isEmpty();
    }

    @Test
    void aDayAddsUpToNothingOpen() {
        var letters = printed(4);
        table.cancel(letters.getFirst(), CancelReason.WRITTEN_TWICE);
        table.send(letters.subList(1, 3), new Departure(PostWay.POST, DAY, Initials.NONE, francs("3.80")));
        table.takenAway(letters.get(3));

        var account = node.accounts(PostWay.POST).of(node.event());

        assertThat(account.isBalanced()).isTrue();
        assertThat(account.written()).isEqualTo(4);
        assertThat(account.gone(PostWay.POST)).isEqualTo(2);
        assertThat(account.gone(PostWay.WRITER_TAKES_IT)).isEqualTo(1);
        assertThat(account.postage(PostWay.POST)).containsExactly(francs("3.80"));
        assertThat(account.cancelled()).containsOnlyKeys(CancelReason.WRITTEN_TWICE);
    }

    @Test
    void whatIsOpenIsSaid() {
        var letters = printed(2);
        table.handOver(letters.getFirst());
        TABLES.desk().wrote(3);

        var account = node.accounts(PostWay.POST).of(node.event());

        assertThat(account.isBalanced()).isFalse();
        assertThat(account.open()).isEqualTo(2);
        assertThat(account.elsewhere()).isEqualTo(1);
        assertThat(node.accounts(PostWay.WRITER_TAKES_IT).of(node.event()).open())
                .isEqualTo(1);
    }

    private List<ActionId> printed(int count) {
        var letters = TableNode.numbers(1, count).stream()
                .map(number -> node.written(number, "Please."))
                .toList();
        node.print(table);
        letters.forEach(letter -> node.awaitState(letter, JobState.PRINTED));
        return letters.stream().map(Ticket::id).toList();
    }

    private static Departure byPost() {
        return new Departure(PostWay.POST, DAY, Initials.NONE, null);
    }

    private static Postage francs(String amount) {
        return new Postage(new BigDecimal(amount), FRANCS);
    }
}
