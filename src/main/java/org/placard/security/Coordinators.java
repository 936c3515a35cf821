package org.placard.security;

import java.util.List;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Vault;
import org.springframework.stereotype.Component;

/** Who may sign in, and changing that; the vault itself writes down who did. */
@Component
public class Coordinators {

    private final Vault vault;
    private final KeptVaults kept;

    Coordinators(Vault vault, KeptVaults kept) {
        this.vault = vault;
        this.kept = kept;
    }

    public List<CoordinatorName> all() {
        return vault.coordinators();
    }

    /**
     * Lets somebody else in; one who has the name already gets a new passphrase.
     *
     * @return their passphrase, to be shown once
     */
    public Passphrase add(CoordinatorName name, OpenVault by) {
        return by.addCoordinator(name);
    }

    /** Shuts somebody out, wherever they are signed in. */
    public void revoke(CoordinatorName name, OpenVault by) {
        by.revoke(name);
        kept.lockAllOf(name);
    }
}
