package org.placard.shared;

import java.util.List;

/** Filled by each module that can tell whether its part is ready for an event. */
@FunctionalInterface
public interface ReadinessCheck {

    List<Finding> findings();
}
