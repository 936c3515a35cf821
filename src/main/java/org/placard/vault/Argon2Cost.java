package org.placard.vault;

/**
 * What one guess at a passphrase costs; kept in each slot so that it can grow.
 *
 * @param memoryKib memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes how many threads could share the work
 */
record Argon2Cost(int memoryKib, int passes, int lanes) {

    static final Argon2Cost PRODUCTION = new Argon2Cost(256 * 1024, 3, 1);

    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 4;

    Argon2Cost {
        var bounded = memoryKib <= MOST_MEMORY && passes <= MOST_PASSES && lanes <= MOST_LANES;
        if (!bounded || passes < 1 || lanes < 1 || memoryKib < 8 * lanes) {
            throw new IllegalArgumentException("Argon2id beyond 1 GiB, 16 passes or 4 lanes is not run");
        }
    }
}
