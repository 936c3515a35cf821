package org.placard.campaign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.placard.shared.Pullable;
import org.springframework.stereotype.Component;

/** The packs as one archive, so that all machines of a ring show the same words. */
@Component
final class TravellingPacks implements Pullable {

    private static final int MOST_FILES = 4000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final PulledPacks pulled;
    private final PackedCampaigns campaigns;

    TravellingPacks(PulledPacks pulled, PackedCampaigns campaigns) {
        this.pulled = pulled;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public byte[] offered() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files(pulled.folder())) {
                var entry =
                        new ZipEntry(pulled.folder().relativize(file).toString().replace('\\', '/'));
                // The same packs give the same bytes, whenever they were unpacked.
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void take(byte[] published) {
        try {
            pulled.replace(folder -> unpack(published, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        campaigns.reload();
    }

    /** The ring signed it; all the same nothing may be written beside the folder, and nothing without end. */
    private static void unpack(byte[] published, Path folder) throws IOException {
        long left = MOST_BYTES;
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(published))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                var content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= content.length;
                if (!file.startsWith(folder) || left < 0 || ++files > MOST_FILES) {
                    throw new IOException("The packs that were published are not of their form");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            }
        }
    }
}
