@NullMarked
package org.placard.signing;

import org.jspecify.annotations.NullMarked;
