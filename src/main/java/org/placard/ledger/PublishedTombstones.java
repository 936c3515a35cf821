package org.placard.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.placard.shared.Pullable;
import tools.jackson.databind.json.JsonMapper;

/** The orders to erase, for all machines of a ring. */
final class PublishedTombstones implements Pullable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Tombstones tombstones;

    PublishedTombstones(Tombstones tombstones) {
        this.tombstones = tombstones;
    }

    @Override
    public String name() {
        return "tombstones";
    }

    @Override
    public byte[] offered() {
        return JSON.writeValueAsBytes(tombstones.all().stream()
                .sorted(Comparator.comparing((Tombstone each) -> each.record().value())
                        .thenComparing(each -> each.part().hash().value()))
                .map(Tombstone::bytes)
                .toArray());
    }

    @Override
    public void take(byte[] published) {
        tombstones.takeList(Arrays.stream(JSON.readValue(published, byte[][].class))
                .map(Tombstone::read)
                .flatMap(Optional::stream)
                .toList());
    }
}
