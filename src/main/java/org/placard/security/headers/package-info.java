/** The headers of every answer, and the first script, without which they could not be as strict. */
@NullMarked
package org.placard.security.headers;

import org.jspecify.annotations.NullMarked;
