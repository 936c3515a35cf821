package org.placard.counting;

/** Finds the record that stands for all records with the same tag: four bytes each, for tags that are as good as random. */
final class TagIndex {

    /** Stands for no record. */
    static final int NONE = -1;

    private final LongColumn tags;
    private int[] slots = new int[64];
    private int used;

    /** Over a column in which each record has its tag, or {@link Identity#NO_TAG}. */
    TagIndex(LongColumn tags) {
        this.tags = tags;
    }

    int find(long tag) {
        return tag == Identity.NO_TAG ? NONE : slots[place(slots, tag)] - 1;
    }

    /** From here on this record stands for its tag. */
    void put(int row) {
        if (2 * (used + 1) > slots.length) {
            grow();
        }
        int place = place(slots, tags.get(row));
        used += slots[place] == 0 ? 1 : 0;
        slots[place] = row + 1;
    }

    private int place(int[] among, long tag) {
        int place = (int) tag & (among.length - 1);
        while (among[place] != 0 && tags.get(among[place] - 1) != tag) {
            place = (place + 1) & (among.length - 1);
        }
        return place;
    }

    private void grow() {
        var wider = new int[2 * slots.length];
        for (int slot : slots) {
            if (slot != 0) {
                wider[place(wider, tags.get(slot - 1))] = slot;
            }
        }
        slots = wider;
    }
}
