/** Reads campaign packs: what people are asked to act on, who is addressed, and until when. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.placard.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
