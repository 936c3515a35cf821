package org.placard.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.placard.shared.Pullable;
import tools.jackson.databind.json.JsonMapper;

/** The machines that the ring sent away, for all machines of a ring. */
final class PublishedRevocations implements Pullable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Revocations revocations;

    PublishedRevocations(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public String name() {
        return "revocations";
    }

    @Override
    public byte[] offered() {
        return JSON.writeValueAsBytes(revocations.all().stream()
                .sorted(Comparator.comparing(each -> each.node().value()))
                .map(Revocation::bytes)
                .toArray());
    }

    @Override
    public void take(byte[] published) {
        revocations.takeList(Arrays.stream(JSON.readValue(published, byte[][].class))
                .map(Revocation::read)
                .flatMap(Optional::stream)
                .toList());
    }
}
