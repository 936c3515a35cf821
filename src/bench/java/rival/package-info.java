/** The empty application that Placard's start is measured against: one view, no security, no data. */
@NullMarked
package rival;

import org.jspecify.annotations.NullMarked;
