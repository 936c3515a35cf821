package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.placard.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files that all processes of a hub must find, under their hash in its database. There is none where a node is one process: its
 * own folder is enough.
 */
public final class SharedFiles {

    private static final int PART = 1 << 20;

    private final Supplier<? extends DataSource> source;

    SharedFiles(Supplier<? extends DataSource> source) {
        this.source = source;
    }

    /**
     * Returns once every process can fetch it.
     *
     * @throws UncheckedIOException if nothing is sure; the same may be kept again
     */
    public void keep(Sha256 hash, Path file) {
        var client = JdbcClient.create(source.get());
        new Transactions(source.get()).run(() -> {
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                for (int part = 0; (long) part * PART < channel.size(); part++) {
                    insert(client, hash, part, read(channel, (long) part * PART));
                }
                return hash;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] read(FileChannel channel, long from) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(PART, channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.array();
    }

    private static void insert(JdbcClient client, Sha256 hash, int part, byte[] bytes) {
        client.sql("insert into file (hash, part, bytes) values (?, ?, ?) on conflict (hash, part) do nothing")
                .params(hash.bytes(), part, bytes)
                .update();
    }

    /** Writes it there; false where nobody kept it. */
    public boolean fetch(Sha256 hash, Path into) throws IOException {
        var client = JdbcClient.create(source.get());
        int parts = client.sql("select count(*) from file where hash = ?")
                .param(hash.bytes())
                .query(Integer.class)
                .single();
        if (parts == 0) {
            return false;
        }
        try (var channel = FileChannel.open(
                into, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int part = 0; part < parts; part++) {
                var bytes = client.sql("select bytes from file where hash = ? and part = ?")
                        .params(hash.bytes(), part)
                        .query(byte[].class)
                        .single();
                channel.write(ByteBuffer.wrap(bytes));
            }
        }
        return true;
    }

    public void forget(Sha256 hash) {
        JdbcClient.create(source.get())
                .sql("delete from file where hash = ?")
                .param(hash.bytes())
                .update();
    }
}
