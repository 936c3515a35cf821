/** The petition screens' place in the kiosk; what they show is drawn in the browser. */
@NullMarked
package org.placard.signing.ui;

import org.jspecify.annotations.NullMarked;
