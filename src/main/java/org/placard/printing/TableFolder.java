package org.placard.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.vault.TableKey;
import org.springframework.stereotype.Component;

/**
 * What lies on this node's disk for the print table: a key for each event, and a sealed slip for each letter that waits.
 * A file is whole and synced before it has its name; what is removed is gone before the call returns.
 */
@Component
class TableFolder {

    private static final String SLIP = ".slip";
    private static final String BACK = ".back";
    private static final String RECEIPT = ".receipt";

    private final Path root;

    TableFolder(Folders folders) {
        this.root = folders.data().resolve("table");
    }

    Optional<TableKey> key(EventId event) {
        return read(keyFile(event)).map(TableKey::read);
    }

    void keep(TableKey key) {
        write(keyFile(key.event()), key.written());
    }

    Optional<PrinterAddress> printer() {
        return read(printerFile()).map(bytes -> PrinterAddress.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The printer that volunteers chose; it is no promise to anybody, and chosen anew where it is lost. */
    void keep(PrinterAddress printer) {
        write(printerFile(), printer.written().getBytes(StandardCharsets.UTF_8));
    }

    private Path printerFile() {
        return root.resolve("printer");
    }

    void keep(Slip slip) {
        write(slipFile(slip.ticket()), slip.written());
    }

    Optional<Slip> slip(Ticket ticket) {
        return read(slipFile(ticket)).map(Slip::read);
    }

    /** All slips of all events. */
    List<Slip> slips() {
        return all(root, SLIP).stream()
                .map(TableFolder::read)
                .flatMap(Optional::stream)
                .map(Slip::read)
                .toList();
    }

    /** Keeps a sealed number by which something was taken back; its name says nothing. */
    void keepBack(EventId event, byte[] sealed) {
        write(root.resolve(event.value()).resolve(UUID.randomUUID() + BACK), sealed);
    }

    /** The files with such numbers; what one holds never changes. */
    List<Path> backs(EventId event) {
        return all(root.resolve(event.value()), BACK);
    }

    Optional<byte[]> back(Path file) {
        return read(file);
    }

    void dropBack(Path file) {
        remove(file);
    }

    /** Keeps the number of a letter whose text is about to go. */
    void keep(Ticket ticket, SealedReceipt receipt) {
        write(receiptFile(ticket), receipt.sealed());
    }

    Optional<SealedReceipt> receipt(Ticket ticket) {
        return read(receiptFile(ticket)).map(SealedReceipt::new);
    }

    /** Removes the event's key, and then all that was sealed to it. */
    void destroy(EventId event) {
        remove(keyFile(event));
        all(root.resolve(event.value()), "").stream()
                .filter(Files::isRegularFile)
                .forEach(TableFolder::remove);
    }

    private static List<Path> all(Path folder, String ending) {
        try (var files = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.<Path>empty()) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    /** Lets go of a letter's words. */
    void drop(Ticket ticket) {
        remove(slipFile(ticket));
    }

    /** Lets go of all that is left of a letter here. */
    void dropAll(Ticket ticket) {
        drop(ticket);
        remove(receiptFile(ticket));
    }

    private Path keyFile(EventId event) {
        return root.resolve(event.value()).resolve("table.key");
    }

    private Path slipFile(Ticket ticket) {
        return root.resolve(ticket.event().value()).resolve(ticket.id().value() + SLIP);
    }

    private Path receiptFile(Ticket ticket) {
        return root.resolve(ticket.event().value()).resolve(ticket.id().value() + RECEIPT);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            try (var open = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    open.write(left);
                }
                open.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void remove(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                syncFolder(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }

    private static void syncFolder(Path file) throws IOException {
        try (var folder = FileChannel.open(file.getParent())) {
            folder.force(true);
        }
    }
}
