/** The print table's screen. */
@NullMarked
package org.placard.printing.ui;

import org.jspecify.annotations.NullMarked;
