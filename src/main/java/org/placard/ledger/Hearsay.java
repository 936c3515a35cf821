package org.placard.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.ledger.Exchange.Foreign;
import org.placard.shared.NodeId;

/** What other nodes told, node by node in the order in which each noted it, whichever of its lines came here first. */
final class Hearsay {

    private Hearsay() {}

    static List<Foreign> of(List<HeldLine> lines, Function<HeldLine, List<Dispatch>> told, String kindPrefix) {
        var byNode = new LinkedHashMap<NodeId, List<Numbered>>();
        for (var line : lines) {
            facts(told.apply(line))
                    .filter(numbered -> numbered.fact().kind().startsWith(kindPrefix))
                    .forEach(numbered -> byNode.computeIfAbsent(line.node().node(), _ -> new ArrayList<>())
                            .add(numbered));
        }
        return byNode.entrySet().stream()
                .flatMap(of -> of.getValue().stream()
                        .sorted(Comparator.comparingLong(Numbered::number))
                        .map(numbered -> new Foreign(of.getKey(), numbered.fact())))
                .toList();
    }

    /** Numbers of facts stand once, though two dispatches may both tell of them. */
    private static Stream<Numbered> facts(List<Dispatch> told) {
        Set<Long> seen = new HashSet<>();
        return told.stream().flatMap(dispatch -> dispatch.facts().stream()).filter(fact -> seen.add(fact.number()));
    }
}
