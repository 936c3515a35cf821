/** Printers behind one port: what they can do, what they say, and what came of the pages they were given. */
@NamedInterface("printer")
@NullMarked
package org.placard.printing.printer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
