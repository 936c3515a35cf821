/** Where coordinators and volunteers get papers, and where sheets that came back are counted. */
@NullMarked
package org.placard.paper.ui;

import org.jspecify.annotations.NullMarked;
