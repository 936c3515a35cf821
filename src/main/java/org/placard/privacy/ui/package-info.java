/** The screen on which a receipt's number is typed. */
@NullMarked
package org.placard.privacy.ui;

import org.jspecify.annotations.NullMarked;
