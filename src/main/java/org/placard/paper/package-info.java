/** Puts on paper what is no letter: window check, labels, fax covers, petition sheets and their counts, cards to take home. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "ledger",
            "campaign",
            "event",
            "export",
            "counting",
            "signing",
            "letter",
            "letter :: page",
            "security"
        })
@NullMarked
package org.placard.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
