package org.placard.security.headers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that no browser may keep, whoever else has a say: Vaadin would let what it sends rest in a cache. */
class NotStored extends HttpServletResponseWrapper {

    private static final String HEADER = "Cache-Control";

    NotStored(HttpServletResponse response) {
        super(response);
        response.setHeader(HEADER, "no-store");
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HEADER)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HEADER)) {
            super.addHeader(name, value);
        }
    }
}
