/** Takes a signature under a petition: the rules of the form, the consents, and the thanks. */
@ApplicationModule(allowedDependencies = {"shared", "campaign", "event", "kiosk", "ledger"})
@NullMarked
package org.placard.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
