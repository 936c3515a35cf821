package org.placard.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/** What a machine and its hub say to each other when the machine joins. See {@code docs/formats/sync.md}. */
final class JoinMessages {

    private JoinMessages() {}

    /** A machine asks to be let in. */
    record Request(String code, String node, String name, String signature) {}

    /**
     * The hub lets it in.
     *
     * @param certificate SHA-256 of the hub's TLS certificate, empty without TLS
     * @param proof by the code's words, over everything else in here
     */
    record Welcome(
            CredentialJson credential, String hub, String ring, String certificate, List<String> facts, String proof) {

        List<byte[]> keyFacts() {
            return facts.stream().map(Base64.getDecoder()::decode).toList();
        }

        byte[] proven() {
            var said = String.join("\n", hub, ring, certificate, credential.codeSignature(), String.join(",", facts));
            return NodePublicKey.labelled("join-welcome/1", said.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String text(@Nullable Sha256 certificate) {
        return certificate == null ? "" : certificate.value();
    }
}
