package org.placard.vault;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Key facts in memory, as the journal would keep them; a test can look at them and meddle with them. */
final class KeptInMemory implements KeyFacts {

    private final List<byte[]> facts;
    private final List<byte[]> grants = new CopyOnWriteArrayList<>();

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

    @Override
    public void erase(byte[] fact) {
        facts.removeIf(kept -> Arrays.equals(kept, fact));
    }

    @Override
    public void beginAnew(List<byte[]> others) {
        facts.clear();
        facts.addAll(others);
    }

    @Override
    public void grant(byte[] grant) {
        grants.add(grant.clone());
    }

    @Override
    public List<byte[]> grants() {
        return List.copyOf(grants);
    }

    /** What another node's grant brings here. */
    void brought(List<byte[]> others) {
        grants.addAll(others);
    }

    /** The same facts with the one at {@code index} changed. */
    KeptInMemory changed(int index, UnaryOperator<byte[]> change) {
        var copy = new KeptInMemory(all());
        copy.facts.set(index, change.apply(copy.facts.get(index)));
        return copy;
    }
}
