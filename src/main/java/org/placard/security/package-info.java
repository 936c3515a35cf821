/** Signs coordinators in, holds their unlocked vault for a while, and keeps the audit log. */
@ApplicationModule(allowedDependencies = {"shared", "vault"})
@NullMarked
package org.placard.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
