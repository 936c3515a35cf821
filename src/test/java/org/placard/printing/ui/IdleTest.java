package org.placard.printing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placard.printing.Progress;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** When a table locks itself. */
class IdleTest {

    private static final Trouble PAPER_OUT = new Trouble(Kind.PAPER_OUT, "");

    private final AtomicLong nanos = new AtomicLong();
    private final Idle idle = new Idle(nanos::get);

    @Test
    void nobodyTouchesItForFiveMinutes() {
        pass(Duration.ofMinutes(5));
        assertThat(idle.isOver(resting())).isFalse();

        pass(Duration.ofSeconds(1));
        assertThat(idle.isOver(resting())).isTrue();
    }

    @Test
    void aTouchBeginsAnew() {
        pass(Duration.ofMinutes(4));
        idle.touch();
        pass(Duration.ofMinutes(4));

        assertThat(idle.isOver(resting())).isFalse();
    }

    @Test
    void aBatchIsPrintedToItsEnd() {
        for (int minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
            assertThat(idle.isOver(printing(null))).isFalse();
        }
    }

    @Test
    void aPrinterThatWaitsForPaperIsNoSignOfLife() {
        pass(Duration.ofMinutes(6));

        assertThat(idle.isOver(printing(PAPER_OUT))).isTrue();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Progress resting() {
        return printing(0, null);
    }

    private static Progress printing(@Nullable Trouble trouble) {
        return printing(7, trouble);
    }

    private static Progress printing(int number, @Nullable Trouble trouble) {
        return new Progress(number, 3, trouble);
    }
}
