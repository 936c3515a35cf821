/** Carries letters to paper and on to the post box: jobs and their states, printers behind one port, the print table. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "ledger", "security"})
@NullMarked
package org.placard.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
