/** Journeys through the packed application, walked by a real browser as a person would walk them. */
@NullMarked
package org.placard.journey;

import org.jspecify.annotations.NullMarked;
