package org.placard.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The shipped configuration, but the petition's drawn signatures are handed over, to a target who reads one language. */
final class DrawnPacks {

    private DrawnPacks() {}

    static Path in(Path config, String language) {
        try {
            FileSystemUtils.copyRecursively(Path.of("kiosk-config"), config);
            var pack = config.resolve("packs/free-xinjiang/campaign.yaml");
            var yaml = Files.readString(pack);
            Files.writeString(
                    pack,
                    yaml.replace("petition: true", "petition: true\nhand_over_drawings: true")
                            .replace("languages: [zh, en]", "languages: [" + language + "]"));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
