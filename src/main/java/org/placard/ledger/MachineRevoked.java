package org.placard.ledger;

import org.jspecify.annotations.Nullable;
import org.placard.vault.OpenVault;

/**
 * The ring's word on machines that were sent away changed here, and what counts with it.
 *
 * @param by the vault that gave it, where that was here
 */
public record MachineRevoked(@Nullable OpenVault by) {}
