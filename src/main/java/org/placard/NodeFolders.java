package org.placard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the node's folders from {@code placard.data} and {@code placard.config}. */
@Configuration(proxyBeanMethods = false)
class NodeFolders {

    @Bean
    Folders folders(
            @Value("${placard.data:.placard}") Path data, @Value("${placard.config:kiosk-config}") Path config) {
        var folders = new Folders(
                data.toAbsolutePath().normalize(), config.toAbsolutePath().normalize());
        makeWritable(folders.data());
        return folders;
    }

    static void makeWritable(Path data) {
        try {
            if (Files.notExists(data)) {
                Files.createDirectories(data, ownerOnly(data));
            }
        } catch (IOException e) {
            throw new UnreadyException("The data folder " + data + " cannot be made. Choose another with --data.", e);
        }
        if (!Files.isDirectory(data) || !Files.isWritable(data)) {
            throw new UnreadyException(
                    "The data folder " + data + " cannot be written to. Choose another with --data.");
        }
    }

    /** Nobody else on the machine has business with records and keys, sealed as they are. */
    private static FileAttribute<?>[] ownerOnly(Path data) {
        return data.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
