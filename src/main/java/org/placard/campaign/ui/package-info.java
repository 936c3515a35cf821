/** The packs on the coordinators' desk. */
@NullMarked
package org.placard.campaign.ui;

import org.jspecify.annotations.NullMarked;
