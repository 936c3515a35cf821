package org.placard.ledger;

/** Where bytes of what was erased can still lie, beside every place that a node reaches. */
public enum Remnant {
    FLASH("spare cells of flash memory"),
    DATABASE_ROWS("the database's files until its administrator says " + Remnant.REWRITE),
    DATABASE_LOG("its write-ahead log and what was archived of it"),
    DATABASE_STANDBYS("standbys that have not followed yet"),
    DATABASE_BACKUPS("backups and snapshots of it");

    /** What makes PostgreSQL write the tables anew that held something. */
    public static final String REWRITE = "vacuum full record, fact, file";

    private final String place;

    Remnant(String place) {
        this.place = place;
    }

    /** As a command says it. */
    String place() {
        return place;
    }
}
