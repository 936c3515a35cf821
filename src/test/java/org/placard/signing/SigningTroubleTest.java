package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placard.event.Event;
import org.placard.fakes.TroubledLedger;
import org.placard.shared.Unsaid;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a person is told when the node cannot do what it should. */
@ExtendWith({OpenTable.class, OutputCaptureExtension.class})
class SigningTroubleTest {

    private final SigningTable table;
    private final Post post;
    private final Form form;

    SigningTroubleTest(SigningTable table) {
        this.table = table;
        post = Post.to(table);
        form = Form.of(table, "en");
    }

    @Test
    void aFullDiskIsToldAndTheSameSubmitSucceedsLater() {
        var answer = at(ledger().fill()).sign(form);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.outcome()).isEqualTo("notSaved");
        assertThat(post.sign(form).isKeptBefore()).isFalse();
        assertThat(table.records()).hasSize(1);
    }

    @Test
    void aClosedEventTakesNothing() {
        table.is(Event.State.CLOSED);

        assertThat(post.sign(form).outcome()).isEqualTo("closed");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void whereNoEventWasBegunItIsNotReady() {
        table.isNotReady();

        var answer = post.sign(form);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.outcome()).isEqualTo("notReady");
    }

    @Test
    void whereNoEventWasBegunNoOtherPetitionIsOffered() {
        table.isNotReady();

        var asked = new MockHttpServletRequest("GET", "/k/api/signing/" + SigningTable.CAMPAIGN);
        asked.addParameter("language", "en");
        assertThat(post.send(asked).outcome()).isEqualTo("notReady");
    }

    @Test
    void aSignatureOnDiskIsThankedForWhateverItsListenersDo(CapturedOutput log) {
        table.itsListenerBreaks();

        assertThat(post.sign(form).outcome()).isEqualTo("kept");
        assertThat(table.records()).hasSize(1);
        assertThat(log.getAll())
                .contains("SignatureTaken")
                .contains(Unsaid.class.getName())
                .doesNotContain("Aygul");
    }

    @Test
    void aSignatureOnDiskIsThankedForEvenWhereCountingFails() {
        var answer = at(ledger().loseIndex()).sign(form);

        assertThat(answer.outcome()).isEqualTo("kept");
        assertThat(answer.saysANumber()).isFalse();
        assertThat(table.records()).hasSize(1);
    }

    private TroubledLedger ledger() {
        return new TroubledLedger(table.node.ledger());
    }

    private Post at(TroubledLedger ledger) {
        return new Post(table, ledger);
    }
}
