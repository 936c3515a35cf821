package org.placard.sync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/** The wire to a hub. Every call ends in bounded time. */
interface HubPort {

    /**
     * An answer as it came.
     *
     * @param certificate of who answered, null without TLS
     * @param retryAfter how long whoever answered asks to be left alone, as far as a machine lets itself be told
     */
    record Said(int status, byte[] body, @Nullable Sha256 certificate, Duration retryAfter) {

        Said(int status, byte[] body, @Nullable Sha256 certificate) {
            this(status, body, certificate, Duration.ZERO);
        }
    }

    /**
     * Sends a small message.
     *
     * @param certificate the only one that is trusted; null trusts whoever answers, for the caller has other proof
     */
    Said ask(URI address, byte[] json, @Nullable Sha256 certificate) throws IOException;

    /** Sends a bundle. */
    Said bring(Hub hub, Path bundle) throws IOException;
}
