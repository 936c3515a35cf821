package org.placard.security.headers;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lets a page run only the scripts that were in it when it left: each carries a number drawn for this one answer. The
 * first of them answers the few expressions that Vaadin would have evaluated, so evaluating can stay forbidden.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private final SecureRandom random = new SecureRandom();
    private final String firstScript = read();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = draw();
        var first = new Element("script").appendChild(new DataNode(firstScript));
        page.getDocument().head().prependChild(first);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private String draw() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic'",
                // Vaadin sets style attributes; a style can do little where nothing may be loaded from elsewhere.
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String read() {
        try {
            return new ClassPathResource("first.js", PagePolicy.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The first script is not in the program", e);
        }
    }
}
