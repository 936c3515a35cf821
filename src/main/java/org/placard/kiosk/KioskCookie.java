package org.placard.kiosk;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** The cookie by which a kiosk is known: out of reach for scripts and for other sites. */
final class KioskCookie {

    private static final Duration LIFE = Duration.ofDays(60);

    private KioskCookie() {}

    static Cookie holding(String token, boolean secure) {
        return cookie(token, secure, Math.toIntExact(LIFE.toSeconds()));
    }

    static Cookie expired(boolean secure) {
        return cookie("", secure, 0);
    }

    private static Cookie cookie(String value, boolean secure, int seconds) {
        var cookie = new Cookie(Kiosks.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
