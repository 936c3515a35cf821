package org.placard.vault;

/** Filled by modules that need the new ring open for a first act, such as making the first event's key. */
@FunctionalInterface
public interface AfterFounding {

    /** Called once, before anyone is shown the new ring's secrets; {@code ring} is closed by who founded it. */
    void prepare(OpenVault ring);
}
