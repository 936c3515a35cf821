package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.FormatException;

@DisplayName("A bundle")
class BundleTest {

    @TempDir
    static Path folder;

    private static Stand stand;
    private static byte[] bundle;

    @BeforeAll
    static void write() throws IOException {
        stand = new Stand(folder.resolve("data"), "tablet");
        stand.sign(4);
        bundle = Files.readAllBytes(stand.bundle(folder.resolve("a.bundle")));
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    @Test
    @DisplayName("carries what was taken, signed by its line's node")
    void whole() throws Exception {
        var pieces = new ArrayList<Consignment>();

        var header = new BundleReader(Long.MAX_VALUE).read(new ByteArrayInputStream(bundle), pieces::add);

        assertThat(header.maker()).isEqualTo(stand.exchange().identity().publicKey());
        assertThat(pieces.stream()
                        .filter(Consignment.Records.class::isInstance)
                        .mapToInt(
                                piece -> ((Consignment.Records) piece).stretch().size())
                        .sum())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("leaves what is sealed as it is: squeezing would take long and make it no smaller")
    void notSqueezed() throws Exception {
        var unpacked = unpacked(bundle);
        int inTheLastSealedPart = unpacked.length - 2_000;
        var part = Arrays.copyOfRange(unpacked, inTheLastSealedPart, inTheLastSealedPart + 48);

        assertThat(IntStream.rangeClosed(0, bundle.length - part.length)
                        .anyMatch(at -> Arrays.equals(bundle, at, at + part.length, part, 0, part.length)))
                .isTrue();
    }

    @Test
    @DisplayName("that was cut off anywhere is none, packed or unpacked")
    void cutAnywhere() throws Exception {
        var unpacked = unpacked(bundle);
        for (int length = 0;
                length < unpacked.length;
                length += length < 200 || length > unpacked.length - 300 ? 1 : 97) {
            assertRefused(packed(Arrays.copyOf(unpacked, length)));
        }
        for (int length = 0; length < bundle.length; length += 31) {
            assertRefused(Arrays.copyOf(bundle, length));
        }
    }

    @Test
    @DisplayName("in which any one byte was changed is none")
    void changedAnywhere() throws Exception {
        var unpacked = unpacked(bundle);
        for (int at = 0; at < unpacked.length; at += at < 400 || at > unpacked.length - 300 ? 1 : 13) {
            var changed = unpacked.clone();
            changed[at] ^= 0x10;
            assertRefused(packed(changed));
        }
    }

    @Test
    @DisplayName("with something after its end is none, and neither is rubbish")
    void rubbish() throws Exception {
        var unpacked = unpacked(bundle);
        assertRefused(packed(Arrays.copyOf(unpacked, unpacked.length + 1)));
        assertRefused(new byte[0]);
        assertRefused("<html>Welcome</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertRefused(packed("<html>Welcome</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("that unpacks to more than is allowed is put down")
    void flood() throws Exception {
        assertThat(reason(packed(new byte[64 * 1024 * 1024]), 1024 * 1024)).isNotEmpty();
        assertThat(reason(bundle, unpacked(bundle).length - 1)).isNotEmpty();
        assertThat(reason(bundle, unpacked(bundle).length)).isEmpty();
    }

    private static void assertRefused(byte[] bytes) throws IOException {
        assertThat(reason(bytes, Long.MAX_VALUE)).isNotEmpty();
    }

    private static List<String> reason(byte[] bytes, long most) throws IOException {
        try {
            new BundleReader(most).read(new ByteArrayInputStream(bytes), piece -> {});
            return List.of();
        } catch (FormatException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(out)) {
            zipped.write(bytes);
        }
        return out.toByteArray();
    }
}
