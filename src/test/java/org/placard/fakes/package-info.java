/** Stand-ins for tests whose subject is something else. */
@NullMarked
package org.placard.fakes;

import org.jspecify.annotations.NullMarked;
