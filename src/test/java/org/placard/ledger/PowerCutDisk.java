package org.placard.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Files in a real folder of which it is known what a power cut may leave: of each unsynced 4-KiB block the old or the
 * new bytes, in any mixture and so in any order, of each unsynced size the old, the new or one between, and of a file
 * whose folder was not synced perhaps nothing.
 */
final class PowerCutDisk implements Disk {

    static final int BLOCK = 4096;

    private final Path root;
    private final RealDisk real = new RealDisk();
    private final Map<Path, Shadow> shadows = new ConcurrentHashMap<>();
    private final AtomicLong writesLeft = new AtomicLong(Long.MAX_VALUE);

    PowerCutDisk(Path root) {
        this.root = root;
    }

    /** What of a file is certain to survive, and which of its blocks are not. */
    private static final class Shadow {
        private byte[] durable = new byte[0];
        private final Set<Integer> unsynced = new HashSet<>();
        private boolean named;

        /** What had this name before, until the folder is synced. */
        private byte @Nullable [] replaced;
    }

    /** The power goes with the write or sync after so many. */
    void cutAfter(long writes) {
        writesLeft.set(writes);
    }

    boolean isOut() {
        return writesLeft.get() <= 0;
    }

    /** Fails where the power is out; every change to a file passes here first. */
    void spend() throws IOException {
        if (writesLeft.getAndUpdate(left -> left == Long.MAX_VALUE ? left : Math.max(0, left - 1)) <= 0) {
            throw new IOException("no power");
        }
    }

    /** Lays what survives into another folder and gives a disk over it. */
    synchronized PowerCutDisk afterCut(Path folder, Random random) throws IOException {
        var next = new PowerCutDisk(folder);
        double kept = List.of(0.0, 0.2, 0.5, 0.8, 1.0).get(random.nextInt(5));
        for (var entry : shadows.entrySet()) {
            var shadow = entry.getValue();
            var replaced = shadow.replaced;
            boolean isOld = replaced != null && random.nextBoolean();
            if (!Files.exists(entry.getKey()) || (!shadow.named && replaced == null && random.nextBoolean())) {
                continue;
            }
            var bytes = isOld && replaced != null
                    ? replaced
                    : survivors(shadow, Files.readAllBytes(entry.getKey()), kept, random);
            var file = folder.resolve(root.relativize(entry.getKey()));
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
            next.know(file, true);
        }
        return next;
    }

    private static byte[] survivors(Shadow shadow, byte[] current, double kept, Random random) {
        var bytes = Arrays.copyOf(shadow.durable, size(shadow.durable.length, current.length, kept, random));
        for (int block : shadow.unsynced) {
            int from = block * BLOCK;
            int to = Math.min(from + BLOCK, Math.min(bytes.length, current.length));
            if (to > from && random.nextDouble() < kept) {
                System.arraycopy(current, from, bytes, from, to - from);
            }
        }
        return bytes;
    }

    private static int size(int before, int now, double kept, Random random) {
        if (random.nextDouble() < kept) {
            return now;
        }
        return now > before && random.nextBoolean() ? before + random.nextInt(now - before) : before;
    }

    synchronized void know(Path file, boolean named) throws IOException {
        var shadow = new Shadow();
        shadow.named = named;
        if (named && Files.exists(file)) {
            shadow.durable = Files.readAllBytes(file);
        }
        shadows.putIfAbsent(file, shadow);
    }

    synchronized void wrote(Path file, long from, long length) {
        var unsynced = shadow(file).unsynced;
        for (long block = from / BLOCK; block * BLOCK < from + length; block++) {
            unsynced.add((int) block);
        }
    }

    synchronized void synced(Path file) throws IOException {
        var shadow = shadow(file);
        shadow.durable = Files.readAllBytes(file);
        shadow.unsynced.clear();
    }

    private Shadow shadow(Path file) {
        return shadows.computeIfAbsent(file, unknown -> new Shadow());
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        spend();
        Files.createDirectories(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        know(file, Files.exists(file));
        return new CutFile(file, real.open(file));
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
    public synchronized void delete(Path file) throws IOException {
        spend();
        real.delete(file);
        shadows.remove(file);
    }

    @Override
    public synchronized void rename(Path from, Path to) throws IOException {
        spend();
        var before = Files.exists(to) ? Files.readAllBytes(to) : null;
        real.rename(from, to);
        @Nullable Shadow moved = shadows.remove(from);
        if (moved != null) {
            moved.replaced = before;
            shadows.put(to, moved);
        }
    }

    @Override
    public synchronized void syncFolder(Path folder) throws IOException {
        spend();
        for (var file : new ArrayList<>(shadows.keySet())) {
            if (file.startsWith(folder.normalize())) {
                shadow(file).named = true;
                shadow(file).replaced = null;
            }
        }
    }

    @Override
    public Closeable lock(Path file) {
        return () -> {};
    }

    @Override
    public long free(Path folder) {
        return Long.MAX_VALUE;
    }

    private final class CutFile implements DiskFile {

        private final Path file;
        private final DiskFile real;

        private CutFile(Path file, DiskFile real) {
            this.file = file;
            this.real = real;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public void write(ByteBuffer bytes, long offset) throws IOException {
            spend();
            wrote(file, offset, bytes.remaining());
            real.write(bytes, offset);
        }

        @Override
        public void truncate(long size) throws IOException {
            spend();
            real.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            spend();
            synced(file);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
