package org.placard.sync;

/** What people call a machine: "Tablet 3", "Laptop of the Basel stall". Never empty, at most 40 characters. */
record MachineName(String value) {

    private static final int MOST = 40;

    MachineName {
        value = value.strip();
        if (value.isEmpty() || value.length() > MOST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A machine's name has 1 to " + MOST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
