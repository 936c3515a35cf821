/** The letter's place in the kiosk: writing it, seeing it as it will print, and its number. */
@NullMarked
package org.placard.letter.ui;

import org.jspecify.annotations.NullMarked;
