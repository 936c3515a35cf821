package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.vault.Passphrase;

/** Files that are encrypted, opened again by a library and by the program of that name. */
class AgeFileTest {

    private static final Passphrase WORDS = Passphrase.drawn();

    private static DeskNode node;
    private static ExportDesk desk;

    @TempDir
    private Path folder;

    @BeforeAll
    static void twoHundredSigned(@TempDir Path data) {
        node = new DeskNode(data);
        desk = new ExportDesk(node, data.resolve("packs"));
        for (int i = 0; i < 200; i++) {
            node.signed("王芳 " + i, KEEP, HAND_OVER);
        }
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void everyFormatOpensWithItsWords(ExportFormat format) throws Exception {
        var order = desk.order(format, Audience.TEAM);

        var locked = Files.write(folder.resolve("locked.age"), desk.bytes(order.lockedBy(WORDS)));

        assertThat(ExportDesk.lines(format, Age.open(locked, WORDS))).isEqualTo(desk.read(order));
    }

    @Test
    void otherWordsDoNotOpenIt() throws IOException {
        var locked = Files.write(folder.resolve("locked.age"), desk.bytes(team().lockedBy(WORDS)));

        assertThatThrownBy(() -> Age.open(locked, Passphrase.drawn())).isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void anyLengthComesBackWhole(int length) throws Exception {
        var plain = new byte[length];
        new Random(length).nextBytes(plain);
        var out = new ByteArrayOutputStream();
        try (var locked = Locked.as(team().lockedBy(WORDS), out)) {
            locked.write(plain);
            locked.finish();
        }

        assertThat(Age.open(Files.write(folder.resolve("any.age"), out.toByteArray()), WORDS))
                .isEqualTo(plain);
    }

    @Test
    void whatBrokeOffOpensNowhereAsAWholeFile() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var locked = Locked.as(team().lockedBy(WORDS), out)) {
            locked.write(new byte[200_000]);
        }

        var broken = Files.write(folder.resolve("broken.age"), out.toByteArray());
        assertThatThrownBy(() -> Age.open(broken, WORDS)).isInstanceOf(Exception.class);
    }

    @Test
    void debiansAgeOpensIt() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "age is not here (Debian: age)");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not here (Debian: bsdutils)");
        var locked = Files.write(folder.resolve("locked.age"), desk.bytes(team().lockedBy(WORDS)));
        var opened = folder.resolve("opened.csv");

        // It reads a passphrase from a terminal alone, so it gets one.
        var age = new ProcessBuilder("script", "-qec", "age --decrypt --output " + opened + " " + locked, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try (var terminal = age.getOutputStream()) {
            terminal.write((WORDS.words() + "\n").getBytes(StandardCharsets.US_ASCII));
            terminal.flush();
            assertThat(age.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(opened).hasBinaryContent(desk.bytes(team()));
    }

    private static ExportOrder team() {
        return desk.order(ExportFormat.CSV, Audience.TEAM);
    }
}
