/** The walk-up screens around every flow: enrolment, chooser, story, and the reset between two people. */
@ApplicationModule(allowedDependencies = {"shared", "security", "event", "campaign"})
@NullMarked
package org.placard.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
