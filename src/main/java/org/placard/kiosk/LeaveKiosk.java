package org.placard.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a one-time link: the browser is a kiosk no more and goes to the console. */
@Controller
class LeaveKiosk {

    private final Kiosks kiosks;
    private final OneTimeLink link;

    LeaveKiosk(Kiosks kiosks, OneTimeLink link) {
        this.kiosks = kiosks;
        this.link = link;
    }

    @GetMapping(OneTimeLink.PATH)
    ResponseEntity<Void> leave(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!link.redeem(code)) {
            return ResponseEntity.notFound().build();
        }
        kiosks.of(request).ifPresent(kiosks::revoke);
        response.addCookie(KioskCookie.expired(request.isSecure()));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/console"))
                .build();
    }
}
