package org.placard.sync;

import org.springframework.mock.web.MockHttpServletRequest;

/** A request that carries these bytes. */
final class Posted extends MockHttpServletRequest {

    Posted(byte[] body) {
        super("POST", "/sync");
        setContent(body);
    }

    Posted from(String address) {
        setRemoteAddr(address);
        return this;
    }
}
