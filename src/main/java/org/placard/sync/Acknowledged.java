package org.placard.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.ledger.Exchange;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far the hub holds each line, by its own signed word. Nothing is ever deleted because of it. */
@Component
class Acknowledged {

    private static final String KIND = "sync.acknowledged.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;
    private final Exchange exchange;

    Acknowledged(@Lazy Ledger ledger, @Lazy Exchange exchange) {
        this.ledger = ledger;
        this.exchange = exchange;
    }

    private record Line(String hub, String line, long sequence, String link, String signature) {}

    /** Keeps the hub's word on what is held here too, where it says more than was known. */
    synchronized void keep(Answer answer) {
        var known = through();
        var here = exchange.holdings().stream()
                .map(holding -> holding.line().toString())
                .collect(Collectors.toSet());
        answer.held().stream()
                .filter(held -> here.contains(held.line()))
                .forEach(held -> held.ends().stream()
                        .filter(end -> end.sequence() > known.getOrDefault(held.line(), 0L))
                        .forEach(end -> keep(answer.hub(), held.line(), end)));
    }

    private void keep(String hub, String line, Answer.End end) {
        var said = new Line(hub, line, end.sequence(), end.link(), end.signature());
        ledger.note(new Fact(KIND, JSON.writeValueAsBytes(said)));
    }

    /** By line: the sequence through which the hub said it holds all. */
    Map<String, Long> through() {
        var through = new HashMap<String, Long>();
        for (var fact : ledger.facts(KIND)) {
            var line = JSON.readValue(fact.body(), Line.class);
            through.merge(line.line(), line.sequence(), Math::max);
        }
        return through;
    }

    /** Records held here that the hub has not confirmed. */
    long waiting() {
        return waitingIn(exchange.holdings());
    }

    private long waitingIn(List<Holding> holdings) {
        var through = through();
        return holdings.stream()
                .mapToLong(holding -> Math.max(
                        0,
                        holding.through() - through.getOrDefault(holding.line().toString(), 0L)))
                .sum();
    }
}
