/** The words of the interface, one file a language. */
@NullMarked
package org.placard.shared.text;

import org.jspecify.annotations.NullMarked;
