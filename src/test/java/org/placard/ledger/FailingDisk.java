package org.placard.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** A disk on which a write stops halfway or a sync is refused, when told to. */
final class FailingDisk implements Disk {

    private final RealDisk real = new RealDisk();
    volatile boolean writesFail;
    volatile boolean syncsFail;

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new FailingFile(real.open(file));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return real.size(file);
    }

    @Override
    public byte[] read(Path file, long offset, int length) throws IOException {
        return real.read(file, offset, length);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        real.rename(from, to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        real.syncFolder(folder);
    }

    @Override
    public Closeable lock(Path file) throws IOException {
        return real.lock(file);
    }

    @Override
    public long free(Path folder) throws IOException {
        return real.free(folder);
    }

    private final class FailingFile implements DiskFile {

        private final DiskFile file;

        private FailingFile(DiskFile file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void write(ByteBuffer bytes, long offset) throws IOException {
            if (writesFail) {
                file.write(bytes.slice(0, bytes.remaining() / 2), offset);
                throw new IOException("No space left on device");
            }
            file.write(bytes, offset);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            if (syncsFail) {
                throw new IOException("Input/output error");
            }
            file.sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
