package org.placard.vault;

import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, one run at a time: each takes 256 MiB, and many people may try to sign in at once. */
final class Stretching {

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final int LENGTH = 32;

    private Stretching() {}

    static byte[] stretch(byte[] secret, byte[] salt, Argon2Cost cost) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return run(secret, salt, cost);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static byte[] run(byte[] secret, byte[] salt, Argon2Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var stretched = new byte[LENGTH];
        generator.generateBytes(secret, stretched);
        return stretched;
    }
}
