/** Carries an outing from practice to open to closed, with the organisation's notice and what is on show. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "ledger", "campaign"})
@NullMarked
package org.placard.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
