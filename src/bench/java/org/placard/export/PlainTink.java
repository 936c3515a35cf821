package org.placard.export;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;

/** Opens what is sealed by suite 1 as Tink does where nobody offers it a faster curve; as long as what Placard seals. */
final class PlainTink {

    private static final int CORE = 109;
    private static final int CONTENT = 4096;

    private final HybridDecrypt opener;
    private final byte[] core = new byte[CORE];
    private final byte[] sealed;

    private PlainTink(HybridEncrypt sealer, HybridDecrypt opener) throws GeneralSecurityException {
        this.opener = opener;
        this.sealed = sealer.encrypt(new byte[CONTENT], core);
    }

    static PlainTink begun() throws GeneralSecurityException {
        var suite = HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
        var pair = KeysetHandle.generateNew(suite, HybridConfig2026.get());
        return new PlainTink(
                pair.getPublicKeysetHandle().getPrimitive(HybridConfig2026.get(), HybridEncrypt.class),
                pair.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class));
    }

    byte[] open(int which) throws GeneralSecurityException {
        return opener.decrypt(sealed, core);
    }
}
