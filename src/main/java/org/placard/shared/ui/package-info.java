/** The bricks every screen is built of: buttons, paragraphs, QR codes, and the language now spoken. */
@NullMarked
package org.placard.shared.ui;

import org.jspecify.annotations.NullMarked;
