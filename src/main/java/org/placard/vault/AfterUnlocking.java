package org.placard.vault;

/** Filled by modules that catch up on something as soon as a coordinator has opened the ring. */
@FunctionalInterface
public interface AfterUnlocking {

    /** Called before the coordinator goes on; {@code ring} is theirs and stays open. What fails here can wait. */
    void catchUp(OpenVault ring);
}
