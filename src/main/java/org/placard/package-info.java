/** Placard as a whole: where a node starts and its commands are gathered. */
@NullMarked
package org.placard;

import org.jspecify.annotations.NullMarked;
