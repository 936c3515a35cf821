/** The event on the coordinators' desk. */
@NullMarked
package org.placard.event.ui;

import org.jspecify.annotations.NullMarked;
