package org.placard.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Suite 1: HPKE in base mode with X25519, HKDF-SHA256 and AES-256-GCM; no prefix, no associated data. */
final class Suite {

    static final int NUMBER = 1;
    static final byte[] BYTE = {NUMBER};
    static final int KEY_LENGTH = 32;

    private static final HpkeParameters PARAMETERS = parameters();

    static {
        NativeCurve.offer();
    }

    private Suite() {}

    static byte[] seal(byte[] publicHalf, byte[] info, byte[] plain) {
        return seal(sealer(publicHalf), info, plain);
    }

    static byte[] seal(HybridEncrypt sealer, byte[] info, byte[] plain) {
        try {
            return sealer.encrypt(plain, info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed: the public half is no X25519 key", e);
        }
    }

    /** What seals to one pair; keep it where much is to be sealed. */
    static HybridEncrypt sealer(byte[] publicHalf) {
        try {
            return handle(publicKey(publicHalf)).getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The public half is no X25519 key", e);
        }
    }

    /** What opens the things sealed to one pair; keep it where many are to be opened. */
    @AccessesPartialKey
    static HybridDecrypt opener(byte[] privateHalf) {
        try {
            var secret = SecretBytes.copyFrom(privateHalf, InsecureSecretKeyAccess.get());
            var key = HpkePrivateKey.create(publicKey(X25519.publicFromPrivate(privateHalf)), secret);
            return handle(key).getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private half is no X25519 key", e);
        }
    }

    static byte[] open(HybridDecrypt opener, byte[] info, byte[] sealed) throws SealBrokenException {
        try {
            return opener.decrypt(sealed, info);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException("It was changed, or sealed to another key or with another core");
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey publicKey(byte[] half) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, com.google.crypto.tink.util.Bytes.copyFrom(half), noPrefix());
    }

    private static @Nullable Integer noPrefix() {
        return null;
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(NUMBER).makePrimary())
                .build();
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink knows suite 1", e);
        }
    }
}
