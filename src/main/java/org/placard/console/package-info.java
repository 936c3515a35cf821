/** The coordinators' desk: first-run set-up, today's figures, and the pages that every module adds. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "ledger",
            "campaign",
            "event",
            "counting",
            "kiosk",
            "signing",
            "letter",
            "paper",
            "printing",
            "export",
            "privacy",
            "security",
            "sync"
        })
@NullMarked
package org.placard.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
