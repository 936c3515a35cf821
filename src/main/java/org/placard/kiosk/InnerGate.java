package org.placard.kiosk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/**
 * The second of two gates: a page that is already open asks for its next view by Vaadin's own protocol, under one and
 * the same address, where the outer gate cannot see which.
 */
@Component
class InnerGate implements VaadinServiceInitListener {

    private final Kiosks kiosks;

    InnerGate(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::hold));
    }

    private void hold(BeforeEnterEvent event) {
        var path = "/" + event.getLocation().getPath();
        if (isKiosk() && !KioskPaths.isKioskPage(path) && !path.equals("/")) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean isKiosk() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && kiosks.of(request.getHttpServletRequest()).isPresent();
    }
}
