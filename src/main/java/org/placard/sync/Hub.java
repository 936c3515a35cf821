package org.placard.sync;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/**
 * The node that this one brings its records to.
 *
 * @param certificate the one certificate that is trusted there; null where it is on this machine without TLS
 * @param ring fingerprint of its ring
 */
record Hub(URI address, NodePublicKey key, @Nullable Sha256 certificate, Sha256 ring) {}
