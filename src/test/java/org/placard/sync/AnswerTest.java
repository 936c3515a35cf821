package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.ledger.NodeIdentity;

@DisplayName("A hub's answer")
class AnswerTest {

    @TempDir
    private Path folder;

    private Stand hub;
    private Stand tablet;
    private Stand other;

    @BeforeEach
    void aHubWithTwoTablets() {
        hub = new Stand(folder.resolve("hub"), "hub");
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        other = new Stand(folder.resolve("other"), "other");
        Stream.of(tablet, other).forEach(each -> {
            each.join(hub);
            each.sign(1);
            each.visit(new Stand.Wire(hub));
        });
    }

    @AfterEach
    void stop() {
        Stream.of(hub, tablet, other).forEach(Stand::close);
    }

    @Test
    @DisplayName("signs the end of a line once for as long as the line stands still")
    void signedOnce() {
        var signed = new ArrayList<byte[]>();
        var ends = new SignedEnds(message -> {
            signed.add(message);
            return identity().sign(message);
        });
        var first = answer(ends);
        int lines = signed.size();
        assertThat(lines).isGreaterThanOrEqualTo(2);

        assertThat(answer(ends)).isEqualTo(first);
        assertThat(signed).hasSize(lines);

        tablet.sign(1);
        tablet.visit(new Stand.Wire(hub));
        assertThat(Answer.read(answer(ends).bytes())).contains(answer(ends)).isNotEqualTo(Optional.of(first));
        assertThat(signed).hasSizeBetween(lines + 1, lines + 2);
    }

    @Test
    @DisplayName("is believed only where each end is signed, also if most of it was heard before")
    void eachEndIsSigned() {
        var ends = new SignedEnds(message -> identity().sign(message));
        var before = Optional.of(answer(ends));
        tablet.sign(1);
        tablet.visit(new Stand.Wire(hub));
        var now = answer(ends);
        assertThat(Answer.read(now.bytes(), before)).contains(now);

        for (var end : now.held().stream().flatMap(held -> held.ends().stream()).toList()) {
            assertThat(Answer.read(forged(now, end), before)).isEmpty();
        }
        assertThat(Answer.read(now.bytes(), Optional.of(said("another hub", now))))
                .contains(now);
    }

    @Test
    @DisplayName("is kept by a machine as far as it is about lines that the machine holds")
    void keptForWhatIsHeld() {
        var held = tablet.exchange().holdings().stream()
                .map(holding -> holding.line().toString())
                .toList();

        assertThat(tablet.node.bean(Acknowledged.class).through().keySet())
                .isNotEmpty()
                .isSubsetOf(held);
        assertThat(tablet.node.bean(Acknowledged.class).waiting()).isZero();
        assertThat(hub.exchange().holdings().stream()
                        .map(holding -> holding.line().toString()))
                .hasSizeGreaterThan(held.size());
    }

    private NodeIdentity identity() {
        return hub.exchange().identity();
    }

    private Answer answer(SignedEnds ends) {
        return Answer.of(identity().publicKey(), ends, 0, hub.exchange().holdings(), List.of());
    }

    /** The same with one link changed by a digit. */
    private static byte[] forged(Answer answer, Answer.End end) {
        var digit = end.link().charAt(0) == '0' ? "1" : "0";
        return new String(answer.bytes(), StandardCharsets.UTF_8)
                .replace(end.link(), digit + end.link().substring(1))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Answer said(String hub, Answer answer) {
        return new Answer(hub, answer.clock(), answer.held(), answer.troubles());
    }
}
