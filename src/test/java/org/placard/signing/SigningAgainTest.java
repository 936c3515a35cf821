package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placard.event.Event;
import org.placard.shared.ReceiptNumber;

/** The same submit more than once, which is what a lost answer and an impatient finger look like. */
@ExtendWith(OpenTable.class)
class SigningAgainTest {

    private final SigningTable table;
    private final Post post;
    private final Form form;

    SigningAgainTest(SigningTable table) {
        this.table = table;
        post = Post.to(table);
        form = Form.of(table, "en");
    }

    @Test
    void theSameSubmitAgainIsKeptOnce() {
        assertThat(post.sign(form).isKeptBefore()).isFalse();
        assertThat(post.sign(form).isKeptBefore()).isTrue();
        assertThat(table.records()).hasSize(1);
        assertThat(table.published).hasSize(1);
    }

    @Test
    void aChangedReplayLeavesTheFirstAsItWas() {
        post.sign(form);

        assertThat(post.sign(form.with("name", "Somebody Else")).isKeptBefore()).isTrue();
        assertThat(table.person().name()).isEqualTo("Aygul Memet");
    }

    @Test
    void aReplayWithNothingFilledInIsAnsweredAsTheFirstWas() {
        post.sign(form);

        assertThat(post.sign(form.with("name", "").answering("keep", false)).isKeptBefore())
                .isTrue();
        assertThat(table.person().name()).isEqualTo("Aygul Memet");
    }

    @Test
    void aReplayIsAnsweredEvenAfterTheEventClosed() {
        post.sign(form);
        table.is(Event.State.CLOSED);

        assertThat(post.sign(form).outcome()).isEqualTo("kept");
    }

    @Test
    void theSameSubmitFiftyTimesAtOnceIsOneRecord() throws Exception {
        try (var fifty = Executors.newFixedThreadPool(50)) {
            Callable<String> once = () -> post.sign(form).outcome();
            for (var answer : fifty.invokeAll(Collections.nCopies(50, once))) {
                assertThat(answer.get()).isEqualTo("kept");
            }
        }
        assertThat(table.records()).hasSize(1);
        assertThat(table.published).hasSize(1);
    }

    @Test
    void twoTabsAreTwoSubmitsAndBothAreKept() {
        var another = ReceiptNumber.draw(new SecureRandom());
        post.sign(form);
        post.sign(form.with("id", table.id(2)).with("receipt", another.digits()));

        assertThat(table.records()).hasSize(2);
    }
}
