package org.placard.event;

import java.util.List;
import org.placard.shared.Finding;

/** Filled by the module that counts. */
@FunctionalInterface
public interface ClosingRule {

    /** What does not add up yet; where something does not, closing wants a written reason. */
    List<Finding> beforeClosing(Event event);
}
