package org.placard.vault;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Key facts in memory, as the journal would keep them; a test can look at them and meddle with them. */
final class KeptInMemory implements KeyFacts {

    private final List<byte[]> facts;

    KeptInMemory() {
        this(List.of());
    }

    KeptInMemory(List<byte[]> facts) {
        this.facts = new CopyOnWriteArrayList<>(facts);
    }

    @Override
    public void keep(byte[] fact) {
        facts.add(fact.clone());
    }

    @Override
    public List<byte[]> all() {
        return facts.stream().map(byte[]::clone).toList();
    }

    /** The same facts with the one at {@code index} changed. */
    KeptInMemory changed(int index, UnaryOperator<byte[]> change) {
        var copy = new KeptInMemory(all());
        copy.facts.set(index, change.apply(copy.facts.get(index)));
        return copy;
    }
}
