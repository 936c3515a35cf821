/** Brings records from node to node, by network and by stick, without losing, doubling or believing too much. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "ledger", "security"})
@NullMarked
package org.placard.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
