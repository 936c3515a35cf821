/** Tells of every record at an event whether it counts, and holds the numbers against each other until they balance. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "ledger", "campaign", "event"})
@NullMarked
package org.placard.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
