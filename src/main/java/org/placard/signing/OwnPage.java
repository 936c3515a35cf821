package org.placard.signing;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells whether a request was sent by a page of this node. A foreign page in the same browser can set neither the header
 * of its own (that takes a permission which is never given) nor what the browser says about where it comes from.
 */
final class OwnPage {

    static final String HEADER = "X-Placard";

    private OwnPage() {}

    static boolean sent(HttpServletRequest request) {
        if (request.getHeader(HEADER) == null) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        // Browsers leave the first one out on plain HTTP between two machines.
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return origin != null && host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
