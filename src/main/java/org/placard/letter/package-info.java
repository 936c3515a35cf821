/** Turns words into a letter fit to post: composing, the page engine, and the letter flow. */
@ApplicationModule(
        allowedDependencies = {"shared", "campaign", "event", "kiosk", "ledger", "printing", "printing :: printer"})
@NullMarked
package org.placard.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
