package org.placard.vault;

import java.security.Security;
import org.conscrypt.Conscrypt;

/** Curve25519 in BoringSSL where this machine has it: a fifth of the time that Java takes. See decision 0064. */
final class NativeCurve {

    private NativeCurve() {}

    /** Lets Tink find it. It comes last, so that nothing else changes its provider; without it Tink computes in Java. */
    static void offer() {
        if (Conscrypt.isAvailable()) {
            Security.addProvider(Conscrypt.newProvider());
        }
    }
}
