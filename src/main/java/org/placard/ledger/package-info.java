/** Owns the journal: takes each action durably, answers what was taken, and proves that nothing is missing. */
@ApplicationModule(allowedDependencies = {"shared", "vault"})
@NullMarked
package org.placard.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
