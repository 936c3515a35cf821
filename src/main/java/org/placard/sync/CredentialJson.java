package org.placard.sync;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.placard.shared.NodePublicKey;
import org.placard.sync.Credential.Allowance;
import org.placard.vault.RingSignature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A credential as it is kept and sent. */
record CredentialJson(
        String code, long until, int generation, String ringSignature, String node, String name, String codeSignature) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static CredentialJson of(Credential credential) {
        var allowance = credential.allowance();
        return new CredentialJson(
                allowance.code().value(),
                allowance.until().getEpochSecond(),
                allowance.signature().generation(),
                HexFormat.of().formatHex(allowance.signature().bytes()),
                credential.node().value(),
                credential.name().value(),
                HexFormat.of().formatHex(credential.signature()));
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Optional<Credential> read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, CredentialJson.class).credential();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Optional<Credential> credential() {
        try {
            var allowance = new Allowance(
                    new NodePublicKey(code),
                    Instant.ofEpochSecond(until),
                    new RingSignature(generation, HexFormat.of().parseHex(ringSignature)));
            return Optional.of(new Credential(
                    allowance,
                    new NodePublicKey(node),
                    new MachineName(name),
                    HexFormat.of().parseHex(codeSignature)));
        } catch (IllegalArgumentException | NullPointerException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
