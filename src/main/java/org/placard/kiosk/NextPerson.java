package org.placard.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Between two people: ends the session with all that was in it, and shows the chooser in a new one. */
@Controller
class NextPerson {

    @GetMapping("/k/next")
    ResponseEntity<Void> next(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/k"))
                .build();
    }

    /** Lets a page find out whether the node is there before it leaves for it. */
    @GetMapping("/k/alive")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }
}
