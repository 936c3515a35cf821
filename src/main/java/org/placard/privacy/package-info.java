/** Lets a person take an action back, and sees to it that this is honoured before anything leaves. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "ledger", "counting", "campaign", "event", "kiosk"})
@NullMarked
package org.placard.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
