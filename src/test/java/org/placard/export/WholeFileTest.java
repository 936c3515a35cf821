package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aStoppedExportLeavesNothingBehind() throws IOException {
        WholeFile.write(folder.resolve("list.csv"), out -> {
            out.write('A');
            return new Exported.Cancelled();
        });

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailedExportLeavesTheOldFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('A');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining("glob:**list.csv");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        var file = folder.resolve("list.csv");
        WholeFile.write(file, out -> new Exported.Written(0, 0, 0, 0));

        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
