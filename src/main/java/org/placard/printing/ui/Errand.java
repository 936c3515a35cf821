package org.placard.printing.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A question that takes its time, asked beside the page. The page looks in on it whenever it is refreshed. */
final class Errand<T> {

    private final CompletableFuture<T> answer;

    private Errand(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    static <T> Errand<T> of(Supplier<T> question) {
        return new Errand<>(CompletableFuture.supplyAsync(question, Thread::startVirtualThread));
    }

    /** What came of it; empty while it is on its way. */
    Optional<T> answer() {
        return answer.isDone() ? Optional.of(answer.join()) : Optional.empty();
    }
}
