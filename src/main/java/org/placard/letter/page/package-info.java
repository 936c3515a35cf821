/** The page engine: lays a letter out on paper, shapes every script, and writes it as PDF or as a picture. */
@NullMarked
package org.placard.letter.page;

import org.jspecify.annotations.NullMarked;
