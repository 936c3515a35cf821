package org.placard.sync;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.LineId;
import org.placard.ledger.Tip;

/** This node's word on the ends of lines. Most lines stand still, and a signature costs more than all else in an answer. */
final class SignedEnds {

    private final UnaryOperator<byte[]> signing;
    private final Map<LineId, Map<Tip, String>> latest = new ConcurrentHashMap<>();

    SignedEnds(UnaryOperator<byte[]> signing) {
        this.signing = signing;
    }

    /** The line's ends, each signed once for as long as it is one. */
    List<Answer.End> of(Holding holding) {
        var before = latest.getOrDefault(holding.line(), Map.of());
        var now = new LinkedHashMap<Tip, String>();
        for (var tip : holding.tips()) {
            var known = before.get(tip);
            now.put(tip, known == null ? signed(holding.line(), tip) : known);
        }
        latest.put(holding.line(), now);
        return now.entrySet().stream()
                .map(end -> new Answer.End(
                        end.getKey().sequence(), end.getKey().link().value(), end.getValue()))
                .toList();
    }

    private String signed(LineId line, Tip tip) {
        return HexFormat.of().formatHex(signing.apply(Answer.message(line, tip)));
    }
}
