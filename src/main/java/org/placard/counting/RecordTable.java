package org.placard.counting;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.placard.counting.Identity.Tags;
import org.placard.ledger.ActionKind;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;

/** What is held of each record while its event is counted: numbers, and no word of anybody. About 80 bytes a record, and 20 more to find it by. */
final class RecordTable {

    /** No receipt begins with a sign. */
    static final long NO_RECEIPT = -1;

    private final LongColumn idFirst = new LongColumn();
    private final LongColumn idSecond = new LongColumn();
    private final LongColumn receipts = new LongColumn();
    private final LongColumn contacts = new LongColumn();
    private final LongColumn places = new LongColumn();
    private final LongColumn names = new LongColumn();
    private final IntColumn scopes = new IntColumn();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final IntColumn others = new IntColumn();
    private final List<Scope> known = new ArrayList<>();

    /** What records are counted by. */
    record Scope(CampaignSlug campaign, ActionKind kind, boolean practice) {}

    int size() {
        return receipts.size();
    }

    void add(ActionId id, Scope scope, long receipt, Tags tags, Verdict verdict) {
        var bytes = ByteBuffer.wrap(id.bytes());
        idFirst.add(bytes.getLong());
        idSecond.add(bytes.getLong());
        receipts.add(receipt);
        contacts.add(tags.contact());
        places.add(tags.place());
        names.add(tags.name());
        scopes.add(number(scope));
        verdicts.add(verdict);
        others.add(TagIndex.NONE);
    }

    ActionId id(int row) {
        return ActionId.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(idFirst.get(row))
                .putLong(idSecond.get(row))
                .array());
    }

    Scope scope(int row) {
        return known.get(scopes.get(row));
    }

    long receipt(int row) {
        return receipts.get(row);
    }

    LongColumn contacts() {
        return contacts;
    }

    LongColumn places() {
        return places;
    }

    LongColumn names() {
        return names;
    }

    Verdict verdict(int row) {
        return verdicts.get(row);
    }

    /** The record that this one is held against; {@link TagIndex#NONE} where there is none. */
    int other(int row) {
        return others.get(row);
    }

    void decide(int row, Verdict verdict, int other) {
        verdicts.set(row, verdict);
        others.set(row, other);
    }

    private int number(Scope scope) {
        int at = known.indexOf(scope);
        if (at < 0) {
            known.add(scope);
            return known.size() - 1;
        }
        return at;
    }
}
