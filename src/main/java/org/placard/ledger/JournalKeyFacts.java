package org.placard.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.vault.KeyFacts;
import tools.jackson.databind.json.JsonMapper;

/** Wrapped keys as facts of the ledger. */
final class JournalKeyFacts implements KeyFacts {

    private static final String KIND = "vault.key.1";

    /** In the place of a fact that was erased. */
    private static final String ERASED = "vault.erased.1";

    private static final String JOINED = "vault.joined.1";
    static final String GRANTED = "vault.granted.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FactStore facts;
    private final Supplier<Stream<Exchange.Foreign>> told;

    /**
     * Key facts among the others.
     *
     * @param told grants that came from other nodes
     */
    JournalKeyFacts(FactStore facts, Supplier<Stream<Exchange.Foreign>> told) {
        this.facts = facts;
        this.told = told;
    }

    @Override
    public void keep(byte[] fact) {
        facts.keep(new Fact(KIND, fact));
    }

    @Override
    public List<byte[]> all() {
        var all = new ArrayList<byte[]>();
        for (var fact : facts.ofKind("vault.")) {
            if (fact.kind().equals(JOINED)) {
                all.clear();
                all.addAll(List.of(JSON.readValue(fact.body(), byte[][].class)));
            } else if (fact.kind().equals(KIND)) {
                all.add(fact.body());
            }
        }
        return all;
    }

    @Override
    public void erase(byte[] fact) {
        facts.replace(new Fact(KIND, fact), new Fact(ERASED, Hashes.sha256(ByteBuffer.wrap(fact))));
    }

    @Override
    public void beginAnew(List<byte[]> others) {
        facts.keep(new Fact(JOINED, JSON.writeValueAsBytes(others.toArray(byte[][]::new))));
    }

    @Override
    public void grant(byte[] grant) {
        facts.keep(new Fact(GRANTED, grant));
    }

    @Override
    public List<byte[]> grants() {
        return Stream.concat(facts.ofKind(GRANTED).stream(), told.get().map(Exchange.Foreign::fact))
                .map(Fact::body)
                .toList();
    }
}
