package org.placard.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** Puts the index's files behind the same power as the journal's: H2 knows it as {@code power:}. */
public final class PowerCutFilePath extends FilePathWrapper {

    private static final Map<Path, PowerCutDisk> DISKS = new ConcurrentHashMap<>();

    static void serve(Path root, PowerCutDisk disk) {
        DISKS.put(root, disk);
        FilePath.register(new PowerCutFilePath());
    }

    @Override
    public String getScheme() {
        return "power";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = Path.of(getBase().toString());
        var disk = DISKS.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElseThrow();
        disk.know(file, true);
        return new CutChannel(disk, file, super.open(mode));
    }

    private static final class CutChannel extends FileBaseDefault {

        private final PowerCutDisk disk;
        private final Path file;
        private final FileChannel real;

        private CutChannel(PowerCutDisk disk, Path file, FileChannel real) {
            this.disk = disk;
            this.file = file;
            this.real = real;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return real.read(bytes, position);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            checkPower();
            disk.wrote(file, position, bytes.remaining());
            return real.write(bytes, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            checkPower();
            real.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            checkPower();
            disk.synced(file);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        /** The index's own background writes do not use up the power, or the moment of the cut would be theirs. */
        private void checkPower() throws IOException {
            if (disk.isOut()) {
                throw new IOException("no power");
            }
        }
    }
}
