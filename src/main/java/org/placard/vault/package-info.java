/** Keeps the ring of the coordinators' keys: seals what kiosks write, opens it for those who may read. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.placard.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
