package org.placard.privacy.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.placard.shared.Throttle;

/** How often one visit may take something back, however often it comes to the screen; the node counts for itself. */
final class VisitsTries {

    private static final int MOST_A_MINUTE = 5;

    private final Throttle throttle = new Throttle(MOST_A_MINUTE, Duration.ofMinutes(1));

    private VisitsTries() {}

    static VisitsTries current() {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(VisitsTries.class);
        if (kept == null) {
            kept = new VisitsTries();
            session.setAttribute(VisitsTries.class, kept);
        }
        return kept;
    }

    boolean admit() {
        return throttle.admits();
    }
}
