package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

/** Suite 1 held against a second implementation of HPKE. */
class SuiteTest {

    private static final String NATIVE = "Conscrypt";
    private static final int ENCAPSULATION = 32;
    private static final byte[] NO_ASSOCIATED_DATA = {};

    private final HPKE other =
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    private final HpkePair pair = HpkePair.generate();
    private final byte[] core = Bytes.random(123);
    private final byte[] plain = Bytes.random(4096);

    @Test
    void theOtherOpensWhatWasSealedHereWithCoreAsInfoAndNoAssociatedData() throws Exception {
        var sealed = Suite.seal(pair.publicHalf(), core, plain);
        var encapsulation = Arrays.copyOf(sealed, ENCAPSULATION);
        var rest = Arrays.copyOfRange(sealed, ENCAPSULATION, sealed.length);
        var keys = other.deserializePrivateKey(pair.privateHalf(), pair.publicHalf());

        assertThat(other.setupBaseR(encapsulation, keys, core).open(NO_ASSOCIATED_DATA, rest))
                .isEqualTo(plain);
        assertThatThrownBy(
                        () -> other.setupBaseR(encapsulation, keys, new byte[0]).open(core, rest))
                .as("core as associated data in place of info")
                .isInstanceOf(Exception.class);
    }

    @Test
    void whatTheOtherSealedOpensHere() throws Exception {
        var context = other.setupBaseS(other.deserializePublicKey(pair.publicHalf()), core);
        var sealed = Bytes.joined(context.getEncapsulation(), context.seal(NO_ASSOCIATED_DATA, plain));

        assertThat(Suite.open(Suite.opener(pair.privateHalf()), core, sealed)).isEqualTo(plain);
    }

    @Test
    void whatNativeCodeSealedOpensInJavaAndTheOtherWayRound() throws Exception {
        var quick = Suite.seal(pair.publicHalf(), core, plain);
        var quickOpener = Suite.opener(pair.privateHalf());
        assertThat(Security.getProvider(NATIVE))
                .as("native code on this machine")
                .isNotNull();
        Security.removeProvider(NATIVE);
        try {
            assertThat(Suite.open(Suite.opener(pair.privateHalf()), core, quick))
                    .isEqualTo(plain);
            assertThat(Suite.open(quickOpener, core, Suite.seal(pair.publicHalf(), core, plain)))
                    .isEqualTo(plain);
        } finally {
            NativeCurve.offer();
        }
    }

    @Test
    void nativeCodeIsOfferedLastSoThatNothingElseUsesIt() {
        assertThat(List.of(Security.getProviders())).last().returns(NATIVE, Provider::getName);
    }

    @Test
    void aSealIsFortyEightBytesLongerAndNeverTheSame() {
        var once = Suite.seal(pair.publicHalf(), core, plain);
        assertThat(once).hasSize(plain.length + 48);
        assertThat(Suite.seal(pair.publicHalf(), core, plain)).isNotEqualTo(once);
    }

    @Test
    void anotherPairOpensNothing() {
        var sealed = Suite.seal(pair.publicHalf(), core, plain);
        var stranger = Suite.opener(HpkePair.generate().privateHalf());
        assertThatThrownBy(() -> Suite.open(stranger, core, sealed)).isInstanceOf(SealBrokenException.class);
    }
}
