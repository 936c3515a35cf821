/** Writes the files that leave the system. */
@ApplicationModule(allowedDependencies = {"shared", "campaign", "event", "ledger", "vault", "counting"})
@NullMarked
package org.placard.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
