/** Reads the YAML that organisations and campaigners write, with the line of everything that is wrong. */
@NullMarked
package org.placard.shared.config;

import org.jspecify.annotations.NullMarked;
