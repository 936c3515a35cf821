package org.placard.kiosk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first of two gates: to a kiosk, nothing exists but kiosk pages, and to a stranger no kiosk page does. It answers
 * by status alone, since an error page would be one more way in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OuterGate extends OncePerRequestFilter {

    private static final String NOTHING_HERE =
            "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"2;url=/k\"><title>404</title>";

    private final Kiosks kiosks;

    OuterGate(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (kiosks.of(request).isPresent()) {
            passKiosk(path, request, response, chain);
        } else if (KioskPaths.isKioskPage(path) && !Nearness.isHere(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void passKiosk(
            String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (KioskPaths.isOpenToKiosks(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(NOTHING_HERE);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
