/** The page engine: lays letters and other papers out, shapes every script, and writes it as PDF or as a picture. */
@NamedInterface("page")
@NullMarked
package org.placard.letter.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
